// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// What was uploaded.
#[derive(Record)]
#[non_exhaustive]
pub struct UploadResult {
    pub status: String,
    pub uploaded_files: Option<Vec<String>>,
}
