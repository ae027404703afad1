// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::string_enum;

#[string_enum]
pub enum Check {
    True,
    Unknown(String),
}

#[string_enum]
pub enum Format {
    Json,
    Unknown(String),
}
