// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;

/// A link to make short.
#[record(new)]
pub struct ShortlinkRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// The link.
    pub shortlink: String,
}
