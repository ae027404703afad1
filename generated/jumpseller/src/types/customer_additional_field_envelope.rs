// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::customer_additional_field::CustomerAdditionalField;

/// An additional field under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomerAdditionalFieldEnvelope {
    pub customer_additional_field: CustomerAdditionalField,
}
