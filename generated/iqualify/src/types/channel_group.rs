// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// How learners come into a group channel.
#[record(new)]
pub struct ChannelGroup {
    #[wire(name = "autoAssign")]
    pub auto_assign: Option<bool>,
}
