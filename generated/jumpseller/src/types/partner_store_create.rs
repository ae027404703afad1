// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::plan::Plan;

/// A new store.
#[record(new)]
pub struct PartnerStoreCreate {
    pub store_name: Option<String>,
    pub email: Option<String>,
    #[wire(secret)]
    pub password: Option<String>,
    /// Language code. The server's default is `"en"`.
    pub locale: Option<String>,
    /// The server's default is `"pro"`.
    pub plan_name: Option<Plan>,
    pub aff: Option<String>,
    /// The server's default is `false`.
    pub reject_duplicates: Option<bool>,
}
