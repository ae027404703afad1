// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What went wrong.
#[record]
pub struct ErrorDetails {
    /// Kind of error.
    pub name: String,
    /// What went wrong, for people.
    pub details: String,
}
