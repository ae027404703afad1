// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A rule by which a campaign gives extra points.
#[record]
pub struct ExtraAllocation {
    #[wire(name = "_id")]
    pub id: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub currency: Option<String>,
    pub criteria: Option<String>,
    pub period: Option<String>,
    pub value: Option<f64>,
    #[wire(name = "betweenValue")]
    pub between_value: Maybe<f64>,
    #[wire(name = "loyaltyPoints")]
    pub loyalty_points: Option<f64>,
    #[wire(name = "customPeriod")]
    pub custom_period: Option<f64>,
}
