// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;
use super::error_details::ErrorDetails;

/// An error under a key of its own.
#[derive(Record)]
#[non_exhaustive]
pub struct WrappedError {
    pub error: ErrorDetails,
}
