// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::moderator::Moderator;

/// Whether a moderator muted something, and why.
#[record]
pub struct Moderation {
    #[wire(name = "isMuted")]
    pub is_muted: Option<bool>,
    pub reason: Option<String>,
    pub moderator: Option<Moderator>,
}
