// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// An outcome with a message.
#[record]
pub struct StatusWithMessage {
    pub status: String,
    pub message: Option<String>,
}
