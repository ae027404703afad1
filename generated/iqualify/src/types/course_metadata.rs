// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::learning_outcome::LearningOutcome;

/// Metadata of a course.
#[record]
pub struct CourseMetadata {
    /// Content id of the first version of the course.
    #[wire(name = "rootContentId")]
    pub root_content_id: Option<String>,
    pub category: Option<String>,
    pub level: Option<String>,
    pub topic: Option<String>,
    pub tags: Option<Vec<String>>,
    pub learning_outcomes: Option<Vec<LearningOutcome>>,
}
