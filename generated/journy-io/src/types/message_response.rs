// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::meta::Meta;

/// What was done, or why it was not.
#[derive(Record)]
#[non_exhaustive]
pub struct MessageResponse {
    pub meta: Meta,
    pub message: String,
}
