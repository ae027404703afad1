// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::product_option::ProductOption;

/// An option under its key.
#[record]
pub struct ProductOptionEnvelope {
    pub option: ProductOption,
}
