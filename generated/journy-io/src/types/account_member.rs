// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::user_identification::UserIdentification;

/// A user of an account.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct AccountMember {
    pub identification: UserIdentification,
}
