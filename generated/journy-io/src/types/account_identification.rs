// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// Tells which account. At least one of the keys.
#[record(new)]
pub struct AccountIdentification {
    /// Id of the account in the caller's database.
    #[wire(name = "accountId")]
    pub account_id: Option<String>,
    /// Domain of the account, as `acme-inc.com`.
    pub domain: Option<String>,
}
