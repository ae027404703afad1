// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::Record;

/// Why there is no result.
#[derive(Record)]
#[non_exhaustive]
pub struct ErrorResult {
    /// What went wrong; with `check`, the number of credits that are left.
    pub response: String,
}
