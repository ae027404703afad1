// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::subaccount_edit_result::SubaccountEditResult;

/// One result, or several.
#[union]
pub enum SubaccountEditResults {
    SubaccountEditResultArray(Vec<SubaccountEditResult>),
    SubaccountEditResult(SubaccountEditResult),
}
