// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// An invitation.
#[record]
pub struct Invite {
    /// Where to accept it; only if no e-mail was to be sent.
    pub url: Option<String>,
}
