// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// Metadata of a user.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct UserMetadata {
    pub tags: Option<Vec<String>>,
}
