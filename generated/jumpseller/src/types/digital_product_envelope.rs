// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::digital_product::DigitalProduct;

/// A digital product under its key.
#[record]
pub struct DigitalProductEnvelope {
    pub digital_product: DigitalProduct,
}
