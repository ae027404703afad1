// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Unit of a time frame.
#[string_enum]
pub enum TimeframeUnit {
    Days,
    Months,
    Years,
    Unknown(String),
}
