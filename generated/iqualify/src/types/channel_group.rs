// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// How learners come into a group channel.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ChannelGroup {
    #[wire(name = "autoAssign")]
    pub auto_assign: Option<bool>,
}
