// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::record;
use super::error_details::ErrorDetails;

/// An error.
#[record]
pub struct ErrorResponse {
    pub error: ErrorDetails,
}
