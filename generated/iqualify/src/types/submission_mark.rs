// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{document::Document, mark::Mark};

/// What a learner submitted to an assessment, and its marks.
#[record]
pub struct SubmissionMark {
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
    pub status: Option<String>,
    #[wire(name = "submissionDateTime")]
    pub submission_date_time: Option<DateTime>,
    pub html: Option<String>,
    pub files: Option<Vec<Document>>,
    pub marks: Option<Vec<Mark>>,
}
