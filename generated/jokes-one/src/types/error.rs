// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::error_details::ErrorDetails;

/// An error.
#[record]
pub struct Error {
    pub error: ErrorDetails,
}
