// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::product::Product;

/// A product under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct ProductEnvelope {
    pub product: Product,
}
