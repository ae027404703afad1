// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::loyalty_prize_type::LoyaltyPrizeType;

/// Settings of a loyalty campaign.
#[record]
pub struct LoyaltySettings {
    #[wire(name = "type")]
    pub type_: Option<String>,
    #[wire(name = "allowedChars")]
    pub allowed_chars: Option<String>,
    #[wire(name = "codeLength")]
    pub code_length: Option<String>,
    #[wire(name = "loyaltyPrizeTypes")]
    pub loyalty_prize_types: Option<Vec<LoyaltyPrizeType>>,
}
