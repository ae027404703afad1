// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::product_option_value::ProductOptionValue;

/// A value of an option under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct ProductOptionValueEnvelope {
    pub value: ProductOptionValue,
}
