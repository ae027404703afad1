// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::sms_result::SmsResult;

/// One result, or one for each number.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum SmsResults {
    SmsResultArray(Vec<SmsResult>),
    SmsResult(SmsResult),
}
