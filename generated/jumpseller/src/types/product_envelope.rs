// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::product::Product;

/// A product under its key.
#[record]
pub struct ProductEnvelope {
    pub product: Product,
}
