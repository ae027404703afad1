// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Alphabet of a message.
#[string_enum]
pub enum NewDatacoding {
    Gsm,
    Ucs,
    Unknown(String),
}
