// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// An outcome with a message.
#[derive(Record)]
#[non_exhaustive]
pub struct StatusWithMessage {
    pub status: String,
    pub message: Option<String>,
}
