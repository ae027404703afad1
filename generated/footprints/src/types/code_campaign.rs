// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// The campaign of a listed code.
#[record]
pub struct CodeCampaign {
    #[wire(name = "_id")]
    pub id: Option<String>,
    #[wire(name = "internalId")]
    pub internal_id: Option<String>,
    pub name: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    #[wire(name = "startDate")]
    pub start_date: Option<DateTime>,
    #[wire(name = "endDate")]
    pub end_date: Option<DateTime>,
    #[wire(name = "loyaltySettings")]
    pub loyalty_settings: Option<LoyaltySettings>,
    #[wire(name = "expireCodesDate")]
    pub expire_codes_date: Option<DateTime>,
}

#[record]
pub struct LoyaltySettings {
    #[wire(name = "type")]
    pub type_: Option<String>,
}
