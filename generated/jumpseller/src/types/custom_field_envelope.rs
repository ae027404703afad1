// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::custom_field::CustomField;

/// A custom field under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomFieldEnvelope {
    pub custom_field: CustomField,
}
