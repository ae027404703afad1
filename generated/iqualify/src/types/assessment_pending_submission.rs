// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{document::Document, number_or_text::NumberOrText, theme::Theme, user_data::UserData};

/// An assessment that is due soon, and who has not submitted.
#[record]
pub struct AssessmentPendingSubmission {
    pub id: Option<String>,
    pub pid: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub title: Option<String>,
    pub content: Option<String>,
    pub filename: Option<String>,
    /// The server's default is `false`.
    pub hidden: Option<bool>,
    #[wire(name = "openDate")]
    pub open_date: Option<DateTime>,
    #[wire(name = "dueDate")]
    pub due_date: Option<DateTime>,
    #[wire(name = "durationMinutes")]
    pub duration_minutes: Option<i32>,
    /// At least 1 character.
    #[wire(name = "markType")]
    pub mark_type: Option<String>,
    #[wire(name = "markNumber")]
    pub mark_number: Option<NumberOrText>,
    pub points: Option<NumberOrText>,
    #[wire(name = "maxAttempts")]
    pub max_attempts: Option<i32>,
    #[wire(name = "totalQuestions")]
    pub total_questions: Option<i32>,
    #[wire(name = "totalThemes")]
    pub total_themes: Option<i32>,
    pub themes: Option<Vec<Theme>>,
    pub documents: Option<Vec<Document>>,
    #[wire(name = "offeringId")]
    pub offering_id: Option<String>,
    #[wire(name = "offeringName")]
    pub offering_name: Option<String>,
    /// Learners who have not submitted.
    pub users: Option<Vec<UserData>>,
}
