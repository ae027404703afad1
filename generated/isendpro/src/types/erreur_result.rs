// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::code::Code;

/// What went wrong.
#[record]
pub struct ErreurResult {
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
}
