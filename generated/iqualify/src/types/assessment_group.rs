// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A group of learners who are assessed together.
#[record]
pub struct AssessmentGroup {
    pub id: Option<String>,
    /// At least 1 character.
    pub title: Option<String>,
    #[wire(name = "createdAt")]
    pub created_at: Option<String>,
}
