// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Currency of an account.
#[string_enum(screaming)]
pub enum Currency {
    Sek,
    Eur,
    Unknown(String),
}
