// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Who makes contact.
#[string_enum]
pub enum SenderType {
    Person,
    Organization,
    Unknown(String),
}
