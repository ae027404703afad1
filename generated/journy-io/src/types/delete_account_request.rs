// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::account_identification::AccountIdentification;

/// An account to delete.
#[record(new)]
pub struct DeleteAccountRequest {
    pub identification: AccountIdentification,
}
