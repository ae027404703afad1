// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;
use super::{label_summary::LabelSummary, property_summary::PropertySummary};

/// Counts of all contacts.
#[record]
pub struct ContactsMeta {
    #[wire(name = "totalCount")]
    pub total_count: Option<i64>,
    pub labels: Option<Vec<LabelSummary>>,
    pub properties: Option<Vec<PropertySummary>>,
}
