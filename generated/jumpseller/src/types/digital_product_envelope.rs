// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::digital_product::DigitalProduct;

/// A digital product under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct DigitalProductEnvelope {
    pub digital_product: DigitalProduct,
}
