// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::sms_results::SmsResults;

/// The inner envelope of results.
#[record]
pub struct SmsEtat {
    pub etat: SmsResults,
}
