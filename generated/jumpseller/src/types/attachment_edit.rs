// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A new attachment.
#[record(new)]
pub struct AttachmentEdit {
    /// Public address of the file, which has 100 MB at most.
    pub url: Option<String>,
    /// Name of the file, with its extension.
    pub filename: Option<String>,
}
