// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;

/// A segment.
#[derive(Record)]
#[non_exhaustive]
pub struct SegmentDetails {
    pub id: String,
    pub name: String,
}
