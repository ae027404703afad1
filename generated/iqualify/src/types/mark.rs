// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{mark_feedback::MarkFeedback, number_or_text::NumberOrText};

/// A mark of a submission.
#[record]
pub struct Mark {
    pub id: Option<String>,
    pub mark: Option<NumberOrText>,
    #[wire(name = "markedBy")]
    pub marked_by: Option<String>,
    #[wire(name = "markerId")]
    pub marker_id: Option<String>,
    pub feedback: Option<String>,
    #[wire(name = "markFeedback")]
    pub mark_feedback: Option<Vec<MarkFeedback>>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
}
