// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// What can be changed of an assessment.
#[record(new)]
pub struct AssessmentUpdate {
    pub content: Option<String>,
    #[wire(name = "openDate")]
    pub open_date: Option<DateTime>,
    #[wire(name = "dueDate")]
    pub due_date: Option<DateTime>,
    /// At least 1 character.
    #[wire(name = "markType")]
    pub mark_type: Option<String>,
    /// At least 1 character.
    #[wire(name = "markNumber")]
    pub mark_number: Option<String>,
}
