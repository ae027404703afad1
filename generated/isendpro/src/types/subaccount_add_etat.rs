// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::subaccount_add_results::SubaccountAddResults;

/// The inner envelope of results.
#[record]
pub struct SubaccountAddEtat {
    pub etat: SubaccountAddResults,
}
