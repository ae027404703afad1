// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A learner of a group channel.
#[record(new)]
pub struct ChannelLearner {
    pub email: Option<String>,
}
