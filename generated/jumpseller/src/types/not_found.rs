// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// Error about something that is not there.
#[record]
pub struct NotFound {
    pub message: Option<String>,
}
