// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Channel that statistics know.
#[string_enum]
pub enum StatChannel {
    Sms,
    Email,
    Unknown(String),
}
