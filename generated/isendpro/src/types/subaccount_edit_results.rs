// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::subaccount_edit_result::SubaccountEditResult;

/// One result, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum SubaccountEditResults {
    SubaccountEditResultArray(Vec<SubaccountEditResult>),
    SubaccountEditResult(SubaccountEditResult),
}
