// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// The metadata that an offering is to have.
#[record(new)]
pub struct OfferingMetadataUpdate {
    pub category: Option<String>,
    pub level: Option<String>,
    pub topic: Option<String>,
    pub tags: Option<Vec<String>>,
}
