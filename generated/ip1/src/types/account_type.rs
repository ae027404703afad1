// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Where an account sends to.
#[string_enum]
pub enum AccountType {
    Swedish,
    International,
    Unknown(String),
}
