// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Whether such users are in the answer.
#[string_enum]
pub enum IncludedByDefault {
    True,
    False,
    Unknown(String),
}
