// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Whether the call succeeded.
#[record]
pub struct Success {
    pub success: bool,
}
