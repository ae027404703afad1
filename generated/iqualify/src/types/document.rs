// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A file of an assessment or of a submission.
#[record]
pub struct Document {
    pub id: Option<String>,
    pub filename: Option<String>,
    pub mimetype: Option<String>,
    pub size: Option<i64>,
    pub url: Option<String>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
}
