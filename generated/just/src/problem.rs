// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::answers;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    #[wire(text)]
    Text(String),
}
