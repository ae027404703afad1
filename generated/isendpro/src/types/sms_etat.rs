// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::sms_results::SmsResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct SmsEtat {
    pub etat: SmsResults,
}
