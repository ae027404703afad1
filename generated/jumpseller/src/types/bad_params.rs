// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// Error about what was sent.
#[derive(Record)]
#[non_exhaustive]
pub struct BadParams {
    pub message: Option<String>,
}
