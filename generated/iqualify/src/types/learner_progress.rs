// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::number_or_text::NumberOrText;

/// Progress of a learner in a course.
#[record]
pub struct LearnerProgress {
    #[wire(name = "personId")]
    pub person_id: Option<String>,
    pub email: Option<String>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    #[wire(name = "courseId")]
    pub course_id: Option<String>,
    pub completion: Option<NumberOrText>,
    #[wire(name = "lastLoggedInAt")]
    pub last_logged_in_at: Option<DateTime>,
}
