// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::customer_additional_field::CustomerAdditionalField;

/// An additional field under its key.
#[record]
pub struct CustomerAdditionalFieldEnvelope {
    pub customer_additional_field: CustomerAdditionalField,
}
