// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::error_details::ErrorDetails;

/// An error under a key of its own.
#[record]
pub struct WrappedError {
    pub error: ErrorDetails,
}
