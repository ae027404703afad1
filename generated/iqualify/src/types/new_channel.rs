// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A channel to add.
#[record(new)]
pub struct NewChannel {
    /// At least 1 character.
    pub title: String,
    /// The server's default is `false`.
    #[wire(name = "isBroadcastOnly")]
    pub is_broadcast_only: Option<bool>,
}
