// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// What went wrong.
#[derive(Record)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Kind of error.
    pub name: String,
    /// What went wrong, for people.
    pub details: String,
}
