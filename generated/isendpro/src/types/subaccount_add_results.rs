// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::subaccount_add_result::SubaccountAddResult;

/// One result, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum SubaccountAddResults {
    SubaccountAddResultArray(Vec<SubaccountAddResult>),
    SubaccountAddResult(SubaccountAddResult),
}
