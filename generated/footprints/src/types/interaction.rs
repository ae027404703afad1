// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, record};
use super::interaction_category::InteractionCategory;

/// An interaction with a customer.
#[record]
pub struct Interaction {
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    pub timestamp: Option<DateTime>,
    pub icon: Option<String>,
    /// Not documented; null in the vendor's sample.
    #[wire(name = "offlineCampaignId")]
    pub offline_campaign_id: Option<Json>,
    #[wire(name = "offerCategoryId")]
    pub offer_category_id: Option<InteractionCategory>,
    #[wire(name = "leadId")]
    pub lead_id: Option<String>,
}
