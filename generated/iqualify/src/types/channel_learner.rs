// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A learner of a group channel.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ChannelLearner {
    pub email: Option<String>,
}
