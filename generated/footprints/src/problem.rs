// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Answers;

/// Why a call gave no answer of the kind that it promises.
pub type Error = clientwright_runtime::Error<Problem>;

/// What the vendor's error answers hold, where the description says it.
#[derive(Answers)]
#[non_exhaustive]
pub enum Problem {}
