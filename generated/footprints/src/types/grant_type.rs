// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// How a token is asked for.
#[string_enum]
pub enum GrantType {
    ClientCredentials,
    Password,
    Pin,
    Unknown(String),
}
