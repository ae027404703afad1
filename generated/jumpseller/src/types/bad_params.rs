// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// Error about what was sent.
#[record]
pub struct BadParams {
    pub message: Option<String>,
}
