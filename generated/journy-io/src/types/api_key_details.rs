// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;

/// What is known of an API key.
#[derive(Record)]
#[non_exhaustive]
pub struct ApiKeyDetails {
    /// Such as `TrackData`.
    pub permissions: Vec<String>,
}
