// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::account_identification::AccountIdentification;

/// An account to delete.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct DeleteAccountRequest {
    pub identification: AccountIdentification,
}
