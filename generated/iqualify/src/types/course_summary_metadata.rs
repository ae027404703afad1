// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::learning_outcome::LearningOutcome;

/// What the list of courses has of their metadata.
#[record]
pub struct CourseSummaryMetadata {
    pub learning_outcomes: Option<Vec<LearningOutcome>>,
}
