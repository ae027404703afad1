// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Family status of a person.
#[string_enum]
pub enum FamilyStatus {
    Single,
    Married,
    Unknown(String),
}
