// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;

/// What went wrong.
#[record]
pub struct ErrorDetails {
    /// The status again.
    pub code: i64,
    pub message: String,
}
