// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::lead_status::LeadStatus;

/// A lead, as an update answers it.
#[record]
pub struct Lead {
    #[wire(name = "_id")]
    pub id: String,
    /// As `Y-m-d H:i:s`.
    pub timestamp: Option<String>,
    /// As `Y-m-d H:i:s`.
    #[wire(name = "createdAt")]
    pub created_at: Option<String>,
    /// As `Y-m-d H:i:s`.
    #[wire(name = "updatedAt")]
    pub updated_at: Option<String>,
    pub status: Option<LeadStatus>,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "locationId")]
    pub location_id: Option<String>,
    #[wire(name = "offerId")]
    pub offer_id: Option<String>,
    #[wire(name = "consultantId")]
    pub consultant_id: Option<String>,
    #[wire(name = "assignedBefore")]
    pub assigned_before: Option<i64>,
    #[wire(name = "skuId")]
    pub sku_id: Option<String>,
    #[wire(name = "contractId")]
    pub contract_id: Option<String>,
    #[wire(name = "skuExternalId")]
    pub sku_external_id: Option<String>,
    /// Comment id, after marking as lost only.
    pub comments: Option<String>,
}
