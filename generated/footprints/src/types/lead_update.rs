// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::lead_status::LeadStatus;

/// Changes to a lead.
#[record(new)]
pub struct LeadUpdate {
    #[wire(name = "userCompanyName")]
    pub user_company_name: Option<String>,
    #[wire(name = "userCompanyAddress")]
    pub user_company_address: Option<String>,
    pub status: Option<LeadStatus>,
    #[wire(name = "skuId")]
    pub sku_id: Option<String>,
    #[wire(name = "channelId")]
    pub channel_id: Option<String>,
    #[wire(name = "skuExternalId")]
    pub sku_external_id: Option<String>,
    /// With status `customer` only.
    #[wire(name = "contractNumber")]
    pub contract_number: Option<String>,
    /// With status `customer` only.
    #[wire(name = "contractValue")]
    pub contract_value: Option<f64>,
    /// With status `customer` only.
    #[wire(name = "contractDate")]
    pub contract_date: Option<String>,
    /// With status `customer` only.
    #[wire(name = "contractDescription")]
    pub contract_description: Option<String>,
    #[wire(form = "deep")]
    pub tags: Option<Vec<String>>,
}
