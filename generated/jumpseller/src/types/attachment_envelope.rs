// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::attachment::Attachment;

/// An attachment under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct AttachmentEnvelope {
    pub attachment: Attachment,
}
