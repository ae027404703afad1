// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// How many liked a page and how many did not.
#[record]
pub struct UnitReactionsFeedback {
    #[wire(name = "thumbs-up")]
    pub thumbs_up: Option<f64>,
    #[wire(name = "thumbs-down")]
    pub thumbs_down: Option<f64>,
}
