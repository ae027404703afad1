// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What a learner has to do for a badge.
#[record]
pub struct Criteria {
    /// The server's default is `true`.
    #[wire(name = "hasCompletedCourse")]
    pub has_completed_course: Option<bool>,
    /// The server's default is `true`.
    #[wire(name = "hasPassedMandatoryAssessedQuizzes")]
    pub has_passed_mandatory_assessed_quizzes: Option<bool>,
}
