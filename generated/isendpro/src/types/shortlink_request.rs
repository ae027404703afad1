// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;

/// A link to make short.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ShortlinkRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// The link.
    pub shortlink: String,
}
