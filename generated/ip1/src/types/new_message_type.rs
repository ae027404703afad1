// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::string_enum;

/// How a message is shown.
#[string_enum]
pub enum NewMessageType {
    Sms,
    Flash,
    Unknown(String),
}
