// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A channel to add.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct NewChannel {
    /// At least 1 character.
    pub title: String,
    /// The server's default is `false`.
    #[wire(name = "isBroadcastOnly")]
    pub is_broadcast_only: Option<bool>,
}
