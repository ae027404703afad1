// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Whose code of which campaign to look for.
#[record(new)]
pub struct CodeCheckRequest {
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "campaignInternalId")]
    pub campaign_internal_id: Option<String>,
}
