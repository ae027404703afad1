// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::error_details::ErrorDetails;

/// An error.
#[derive(Record)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: ErrorDetails,
}
