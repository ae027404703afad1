// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::number_or_text::NumberOrText;

/// The mark of a learner in a quiz.
#[record]
pub struct QuizMark {
    #[wire(name = "quizId")]
    pub quiz_id: Option<String>,
    #[wire(name = "quizTitle")]
    pub quiz_title: Option<String>,
    #[wire(name = "learnerEmail")]
    pub learner_email: Option<String>,
    #[wire(name = "learnerFullname")]
    pub learner_fullname: Option<String>,
    #[wire(name = "learnerPersonId")]
    pub learner_person_id: Option<String>,
    pub attempts: Option<i32>,
    #[wire(name = "lastAttemptAt")]
    pub last_attempt_at: Option<DateTime>,
    pub mark: Option<NumberOrText>,
}
