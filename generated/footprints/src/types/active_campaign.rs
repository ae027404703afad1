// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
pub use super::shared::{prize::Prize as Location, prize::Prize as LoyaltyPrizeTypesItem};

/// An active loyalty campaign.
#[record]
pub struct ActiveCampaign {
    #[wire(name = "_id")]
    pub id: String,
    #[wire(name = "internalId")]
    pub internal_id: Option<String>,
    pub name: Option<String>,
    #[wire(name = "startDate")]
    pub start_date: Option<DateTime>,
    #[wire(name = "endDate")]
    pub end_date: Option<DateTime>,
    #[wire(name = "expireCodesDate")]
    pub expire_codes_date: Option<DateTime>,
    #[wire(name = "loyaltySettings")]
    pub loyalty_settings: Option<LoyaltySettings>,
    pub location: Option<Location>,
    pub total: Option<i64>,
}

#[record]
pub struct LoyaltySettings {
    #[wire(name = "loyaltyPrizeTypes")]
    pub loyalty_prize_types: Option<Vec<LoyaltyPrizeTypesItem>>,
}
