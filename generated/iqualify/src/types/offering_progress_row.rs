// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::number_or_text::NumberOrText;

/// Progress in one offering.
#[record]
pub struct OfferingProgressRow {
    /// Offering id.
    pub id: Option<String>,
    pub completion: Option<NumberOrText>,
}
