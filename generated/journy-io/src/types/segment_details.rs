// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// A segment.
#[record]
pub struct SegmentDetails {
    pub id: String,
    pub name: String,
}
