// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{meta::Meta, segment_details::SegmentDetails};

/// Segments of users or accounts.
#[record]
pub struct SegmentsResponse {
    pub meta: Meta,
    pub data: Vec<SegmentDetails>,
}
