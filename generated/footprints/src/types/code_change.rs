// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// The code to redeem or block.
#[record(new)]
pub struct CodeChange {
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "campaignInternalId")]
    pub campaign_internal_id: Option<String>,
    pub code: Option<String>,
}
