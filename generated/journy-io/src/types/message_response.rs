// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::meta::Meta;

/// What was done, or why it was not.
#[record]
pub struct MessageResponse {
    pub meta: Meta,
    pub message: String,
}
