// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Format of an answer.
#[string_enum]
pub enum Format {
    Json,
    Unknown(String),
}
