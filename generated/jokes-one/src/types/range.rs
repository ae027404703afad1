// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;

/// Which entries of a list an answer has.
#[derive(Record)]
#[non_exhaustive]
pub struct Range {
    /// Offset of the first entry.
    pub start: Option<i64>,
    /// Offset behind the last entry.
    pub end: Option<i64>,
}
