// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A learner to add to a group.
#[record(new)]
pub struct AssessmentGroupLearner {
    pub email: Option<String>,
}
