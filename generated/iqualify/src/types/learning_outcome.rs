// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What learners can do after a course.
#[record]
pub struct LearningOutcome {
    pub id: Option<String>,
    pub description: Option<String>,
}
