// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::custom_field::CustomField;

/// A custom field under its key.
#[record]
pub struct CustomFieldEnvelope {
    pub custom_field: CustomField,
}
