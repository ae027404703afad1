// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::sms_result::SmsResult;

/// One result, or one for each number.
#[union]
pub enum SmsResults {
    SmsResultArray(Vec<SmsResult>),
    SmsResult(SmsResult),
}
