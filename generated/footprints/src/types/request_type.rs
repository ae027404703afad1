// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a tracking request.
#[string_enum]
pub enum RequestType {
    Action,
    Unknown(String),
}
