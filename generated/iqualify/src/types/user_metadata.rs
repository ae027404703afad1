// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// Metadata of a user.
#[record(new)]
pub struct UserMetadata {
    pub tags: Option<Vec<String>>,
}
