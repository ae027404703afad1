// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A channel of an offering.
#[record]
pub struct Channel {
    pub id: Option<String>,
    /// At least 1 character.
    pub title: Option<String>,
    /// The server's default is `false`.
    #[wire(name = "isBroadcastOnly")]
    pub is_broadcast_only: Option<bool>,
}
