// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::subaccount_edit_results::SubaccountEditResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct SubaccountEditEtat {
    pub etat: SubaccountEditResults,
}
