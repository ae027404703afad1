// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Sex of a person.
#[string_enum]
pub enum Sex {
    Male,
    Female,
    Unknown(String),
}
