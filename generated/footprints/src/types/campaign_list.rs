// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;
use super::campaign::Campaign;

/// Loyalty campaigns.
#[derive(Record)]
#[non_exhaustive]
pub struct CampaignList {
    pub status: String,
    pub campaigns: Vec<Campaign>,
}
