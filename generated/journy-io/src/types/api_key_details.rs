// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// What is known of an API key.
#[record]
pub struct ApiKeyDetails {
    /// Such as `TrackData`.
    pub permissions: Vec<String>,
}
