// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{
    account_identification::AccountIdentification, account_member::AccountMember,
};

/// Users to add to an account, or to remove from it.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct AccountUsersRequest {
    pub account: AccountIdentification,
    /// At most 100 items.
    pub users: Vec<AccountMember>,
}
