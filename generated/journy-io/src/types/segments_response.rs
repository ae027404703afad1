// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{meta::Meta, segment_details::SegmentDetails};

/// Segments of users or accounts.
#[derive(Record)]
#[non_exhaustive]
pub struct SegmentsResponse {
    pub meta: Meta,
    pub data: Vec<SegmentDetails>,
}
