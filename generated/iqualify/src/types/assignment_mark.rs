// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::number_or_text::NumberOrText;

/// What a learner submitted to an assignment, and its mark.
#[record]
pub struct AssignmentMark {
    #[wire(name = "assessmentId")]
    pub assessment_id: Option<String>,
    #[wire(name = "assessmentItemName")]
    pub assessment_item_name: Option<String>,
    #[wire(name = "assessmentItemDetails")]
    pub assessment_item_details: Option<String>,
    #[wire(name = "courseName")]
    pub course_name: Option<String>,
    #[wire(name = "learnerEmail")]
    pub learner_email: Option<String>,
    #[wire(name = "learnerFirstName")]
    pub learner_first_name: Option<String>,
    #[wire(name = "learnerLastName")]
    pub learner_last_name: Option<String>,
    #[wire(name = "learnerPersonId")]
    pub learner_person_id: Option<String>,
    #[wire(name = "submissionDateTime")]
    pub submission_date_time: Option<DateTime>,
    pub mark: Option<NumberOrText>,
    #[wire(name = "markFeedback")]
    pub mark_feedback: Option<String>,
    #[wire(name = "markedBy")]
    pub marked_by: Option<String>,
    #[wire(name = "markedByEvaluator")]
    pub marked_by_evaluator: Option<bool>,
    #[wire(name = "markedByFacilitator")]
    pub marked_by_facilitator: Option<bool>,
    #[wire(name = "markedByMarker")]
    pub marked_by_marker: Option<bool>,
    #[wire(name = "markedDateTime")]
    pub marked_date_time: Option<DateTime>,
}
