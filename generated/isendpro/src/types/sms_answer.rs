// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::{sms_etat::SmsEtat, sms_result::SmsResult};

/// Results under `etat`, or the one result itself.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum SmsAnswer {
    SmsEtat(SmsEtat),
    SmsResult(SmsResult),
}
