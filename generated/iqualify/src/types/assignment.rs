// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{document::Document, mark::Mark};

/// What a learner submitted to an open response assessment.
#[record]
pub struct Assignment {
    pub status: Option<String>,
    #[wire(name = "submittedAt")]
    pub submitted_at: Option<DateTime>,
    #[wire(name = "updatedAt")]
    pub updated_at: Option<DateTime>,
    pub files: Option<Vec<Document>>,
    pub marks: Option<Vec<Mark>>,
}
