// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;
use super::unit_reactions_feedback::UnitReactionsFeedback;

/// Reactions to a page.
#[derive(Record)]
#[non_exhaustive]
pub struct UnitReactions {
    #[wire(name = "pageId")]
    pub page_id: Option<String>,
    pub feedback: Option<UnitReactionsFeedback>,
}
