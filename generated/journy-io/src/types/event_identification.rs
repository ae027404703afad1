// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{
    account_identification::AccountIdentification,
    user_identification::UserIdentification,
};

/// Tells whose event. A user, an account, or both.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct EventIdentification {
    pub user: Option<UserIdentification>,
    pub account: Option<AccountIdentification>,
}
