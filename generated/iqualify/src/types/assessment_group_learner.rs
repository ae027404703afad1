// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A learner to add to a group.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct AssessmentGroupLearner {
    pub email: Option<String>,
}
