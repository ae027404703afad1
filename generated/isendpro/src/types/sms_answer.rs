// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::{sms_etat::SmsEtat, sms_result::SmsResult};

/// Results under `etat`, or the one result itself.
#[union]
pub enum SmsAnswer {
    SmsEtat(SmsEtat),
    SmsResult(SmsResult),
}
