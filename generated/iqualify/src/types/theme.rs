// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::number_or_text::NumberOrText;

/// A theme of an assessment.
#[record]
pub struct Theme {
    pub filter: Option<String>,
    #[wire(name = "numberOfQuestions")]
    pub number_of_questions: Option<NumberOrText>,
}
