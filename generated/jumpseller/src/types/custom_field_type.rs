// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a custom field.
#[string_enum]
pub enum CustomFieldType {
    Text,
    Selection,
    Input,
    Unknown(String),
}
