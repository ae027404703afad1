// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;
use super::moderator::Moderator;

/// Whether a moderator muted something, and why.
#[derive(Record)]
#[non_exhaustive]
pub struct Moderation {
    #[wire(name = "isMuted")]
    pub is_muted: Option<bool>,
    pub reason: Option<String>,
    pub moderator: Option<Moderator>,
}
