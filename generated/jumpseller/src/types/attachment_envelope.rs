// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::attachment::Attachment;

/// An attachment under its key.
#[record]
pub struct AttachmentEnvelope {
    pub attachment: Attachment,
}
