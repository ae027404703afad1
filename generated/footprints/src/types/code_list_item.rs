// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::{code_campaign::CodeCampaign, code_customer::CodeCustomer};
pub use super::shared::hostess::Hostess;

/// A code and who has it.
#[record]
pub struct CodeListItem {
    pub code: Option<String>,
    pub campaign: Option<CodeCampaign>,
    pub client: Option<CodeCustomer>,
    pub status: Option<String>,
    pub prize: Option<Prize>,
    pub hostess: Option<Hostess>,
}

#[record]
pub struct Prize {
    #[wire(name = "pointsValue")]
    pub points_value: Option<f64>,
    pub name: Option<String>,
}
