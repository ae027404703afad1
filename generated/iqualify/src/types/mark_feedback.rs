// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::number_or_text::NumberOrText;

/// What somebody says of a mark.
#[record]
pub struct MarkFeedback {
    pub id: Option<String>,
    pub mark: Option<NumberOrText>,
    #[wire(name = "markerId")]
    pub marker_id: Option<String>,
    pub feedback: Option<String>,
    #[wire(name = "feedbackBy")]
    pub feedback_by: Option<String>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
}
