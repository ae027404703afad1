// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// Error about a status that there is not.
#[record]
pub struct StatusInvalid {
    pub message: Option<String>,
}
