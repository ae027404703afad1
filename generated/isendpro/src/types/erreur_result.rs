// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::code::Code;

/// What went wrong.
#[derive(Record)]
#[non_exhaustive]
pub struct ErreurResult {
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
}
