// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{account_identification::AccountIdentification, user_identification::UserIdentification};

/// Tells whose event. A user, an account, or both.
#[record(new)]
pub struct EventIdentification {
    pub user: Option<UserIdentification>,
    pub account: Option<AccountIdentification>,
}
