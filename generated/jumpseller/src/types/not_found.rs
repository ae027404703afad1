// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// Error about something that is not there.
#[derive(Record)]
#[non_exhaustive]
pub struct NotFound {
    pub message: Option<String>,
}
