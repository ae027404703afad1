// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::product_option::ProductOption;

/// An option under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct ProductOptionEnvelope {
    pub option: ProductOption,
}
