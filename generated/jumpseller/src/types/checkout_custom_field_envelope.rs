// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::checkout_custom_field::CheckoutCustomField;

/// A checkout custom field under its key.
#[record]
pub struct CheckoutCustomFieldEnvelope {
    pub checkout_custom_field: CheckoutCustomField,
}
