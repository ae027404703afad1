// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::product_custom_field::ProductCustomField;

/// A custom field of a product under its key.
#[record]
pub struct ProductCustomFieldEnvelope {
    pub field: ProductCustomField,
}
