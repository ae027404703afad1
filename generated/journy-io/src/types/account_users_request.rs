// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{account_identification::AccountIdentification, account_member::AccountMember};

/// Users to add to an account, or to remove from it.
#[record(new)]
pub struct AccountUsersRequest {
    pub account: AccountIdentification,
    /// At most 100 items.
    pub users: Vec<AccountMember>,
}
