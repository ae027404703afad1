// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, Maybe, record};
use super::{extra_allocation::ExtraAllocation, loyalty_settings::LoyaltySettings};

/// A loyalty campaign.
#[record]
pub struct Campaign {
    #[wire(name = "_id")]
    pub id: String,
    #[wire(name = "internalId")]
    pub internal_id: Option<String>,
    pub name: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub budget: Option<f64>,
    #[wire(name = "salesCost")]
    pub sales_cost: Maybe<f64>,
    #[wire(name = "monthlySellingCost")]
    pub monthly_selling_cost: Maybe<f64>,
    #[wire(name = "monthlyServicingCost")]
    pub monthly_servicing_cost: Maybe<f64>,
    #[wire(name = "productionCost")]
    pub production_cost: Maybe<f64>,
    #[wire(name = "profitabilityTime")]
    pub profitability_time: Maybe<f64>,
    #[wire(name = "retentionRate")]
    pub retention_rate: Maybe<f64>,
    #[wire(name = "landingPageURL")]
    pub landing_page_url: Option<String>,
    #[wire(name = "startDate")]
    pub start_date: Option<DateTime>,
    #[wire(name = "endDate")]
    pub end_date: Option<DateTime>,
    #[wire(name = "expireCodesDate")]
    pub expire_codes_date: Option<DateTime>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    /// Revision.
    #[wire(name = "__v")]
    pub v: Option<i64>,
    #[wire(name = "locationId")]
    pub location_id: Option<String>,
    #[wire(name = "loyaltySettings")]
    pub loyalty_settings: Option<LoyaltySettings>,
    #[wire(name = "extraAllocations")]
    pub extra_allocations: Option<Vec<ExtraAllocation>>,
    /// Elements not documented.
    pub leads: Option<Vec<Json>>,
    pub total: Option<i64>,
}
