// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;

/// What went wrong.
#[derive(Record)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The status again.
    pub code: i64,
    pub message: String,
}
