// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::record;

/// Why there is no result.
#[record]
pub struct ErrorResult {
    /// What went wrong; with `check`, the number of credits that are left.
    pub response: String,
}
