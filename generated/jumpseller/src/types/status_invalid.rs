// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// Error about a status that there is not.
#[derive(Record)]
#[non_exhaustive]
pub struct StatusInvalid {
    pub message: Option<String>,
}
