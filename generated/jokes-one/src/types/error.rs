// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::error_details::ErrorDetails;

/// An error.
#[derive(Record)]
#[non_exhaustive]
pub struct Error {
    pub error: ErrorDetails,
}
