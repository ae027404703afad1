// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// What was uploaded.
#[record]
pub struct UploadResult {
    pub status: String,
    pub uploaded_files: Option<Vec<String>>,
}
