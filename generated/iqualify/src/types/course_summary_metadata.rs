// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;
use super::learning_outcome::LearningOutcome;

/// What the list of courses has of their metadata.
#[derive(Record)]
#[non_exhaustive]
pub struct CourseSummaryMetadata {
    pub learning_outcomes: Option<Vec<LearningOutcome>>,
}
