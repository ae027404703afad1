// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Answers;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[derive(Answers)]
#[non_exhaustive]
pub enum Problem {
    /// The whole body, which is text.
    #[wire(text)]
    Text(String),
}
