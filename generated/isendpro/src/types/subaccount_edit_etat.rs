// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::subaccount_edit_results::SubaccountEditResults;

/// The inner envelope of results.
#[record]
pub struct SubaccountEditEtat {
    pub etat: SubaccountEditResults,
}
