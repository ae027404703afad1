// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::active_campaign::ActiveCampaign;

/// Active loyalty campaigns.
#[record]
pub struct ActiveCampaignList {
    pub status: String,
    pub campaigns: Vec<ActiveCampaign>,
}
