// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::checkout_custom_field::CheckoutCustomField;

/// A checkout custom field under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CheckoutCustomFieldEnvelope {
    pub checkout_custom_field: CheckoutCustomField,
}
