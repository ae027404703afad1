// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::subaccount_add_results::SubaccountAddResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct SubaccountAddEtat {
    pub etat: SubaccountAddResults,
}
