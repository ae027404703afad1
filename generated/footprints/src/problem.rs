// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Answers;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[derive(Answers)]
#[non_exhaustive]
pub enum Problem {}
