// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::string_enum;

/// How the end of a badge is told.
#[string_enum]
pub enum ExpiryType {
    Date,
    Timeframe,
    Unknown(String),
}
