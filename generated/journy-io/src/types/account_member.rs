// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::user_identification::UserIdentification;

/// A user of an account.
#[record(new)]
pub struct AccountMember {
    pub identification: UserIdentification,
}
