// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::answers;
use super::types::problem_details::ProblemDetails;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    ProblemDetails(ProblemDetails),
}
