// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::product_custom_field::ProductCustomField;

/// A custom field of a product under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct ProductCustomFieldEnvelope {
    pub field: ProductCustomField,
}
