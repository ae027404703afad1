// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::answers;
use super::types::error_result::ErrorResult;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    ErrorResult(ErrorResult),
}
