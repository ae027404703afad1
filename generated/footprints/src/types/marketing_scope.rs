// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Who may send marketing messages.
#[string_enum]
pub enum MarketingScope {
    Owner,
    Group,
    Partners,
    Unknown(String),
}
