// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::campaign::Campaign;

/// Loyalty campaigns.
#[record]
pub struct CampaignList {
    pub status: String,
    pub campaigns: Vec<Campaign>,
}
