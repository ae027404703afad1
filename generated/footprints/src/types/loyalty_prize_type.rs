// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A prize of a loyalty campaign.
#[record]
pub struct LoyaltyPrizeType {
    #[wire(name = "_id")]
    pub id: Option<String>,
    #[wire(name = "totalCodes")]
    pub total_codes: Option<i64>,
    #[wire(name = "pointsValue")]
    pub points_value: Option<f64>,
    pub name: Option<String>,
}
