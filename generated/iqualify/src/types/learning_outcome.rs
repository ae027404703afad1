// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// What learners can do after a course.
#[derive(Record)]
#[non_exhaustive]
pub struct LearningOutcome {
    pub id: Option<String>,
    pub description: Option<String>,
}
