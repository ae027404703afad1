// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::unit_reactions_feedback::UnitReactionsFeedback;

/// Reactions to a page.
#[record]
pub struct UnitReactions {
    #[wire(name = "pageId")]
    pub page_id: Option<String>,
    pub feedback: Option<UnitReactionsFeedback>,
}
