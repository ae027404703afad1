// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::channel_group::ChannelGroup;

/// What can be changed of a channel.
#[record(new)]
pub struct ChannelUpdate {
    /// At least 1 character.
    pub title: Option<String>,
    #[wire(name = "isBroadcastOnly")]
    pub is_broadcast_only: Option<bool>,
    #[wire(name = "groupDiscussion")]
    pub group_discussion: Option<bool>,
    #[wire(name = "privateSupport")]
    pub private_support: Option<bool>,
    pub group: Option<ChannelGroup>,
}
