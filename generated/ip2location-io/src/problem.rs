// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::answers;
use super::types::error_response::ErrorResponse;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    ErrorResponse(ErrorResponse),
}
