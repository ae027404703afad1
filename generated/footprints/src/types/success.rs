// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// Whether the call succeeded.
#[derive(Record)]
#[non_exhaustive]
pub struct Success {
    pub success: bool,
}
