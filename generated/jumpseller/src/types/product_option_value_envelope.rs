// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::product_option_value::ProductOptionValue;

/// A value of an option under its key.
#[record]
pub struct ProductOptionValueEnvelope {
    pub value: ProductOptionValue,
}
