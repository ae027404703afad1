// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::answers;
use super::types::api_error::ApiError;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    ApiError(ApiError),
}
