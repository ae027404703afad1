// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;
use super::active_campaign::ActiveCampaign;

/// Active loyalty campaigns.
#[derive(Record)]
#[non_exhaustive]
pub struct ActiveCampaignList {
    pub status: String,
    pub campaigns: Vec<ActiveCampaign>,
}
