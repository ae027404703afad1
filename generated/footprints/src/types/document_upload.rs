// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{File, record};

/// Documents to upload.
#[record(new)]
pub struct DocumentUpload {
    /// PDF files, at most five. 1 to 5 items.
    #[wire(form = "application/pdf")]
    pub documents: Vec<File>,
    /// Action to which the documents belong.
    #[wire(name = "leadActionId")]
    pub lead_action_id: Option<String>,
}
