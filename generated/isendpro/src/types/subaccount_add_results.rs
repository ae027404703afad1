// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::subaccount_add_result::SubaccountAddResult;

/// One result, or several.
#[union]
pub enum SubaccountAddResults {
    SubaccountAddResultArray(Vec<SubaccountAddResult>),
    SubaccountAddResult(SubaccountAddResult),
}
