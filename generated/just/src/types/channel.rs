// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Channel of a subscription.
#[string_enum]
pub enum Channel {
    Sms,
    Email,
    Push,
    Unknown(String),
}
