// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;

/// Which entries of a list an answer has.
#[record]
pub struct Range {
    /// Offset of the first entry.
    pub start: Option<i64>,
    /// Offset behind the last entry.
    pub end: Option<i64>,
}
