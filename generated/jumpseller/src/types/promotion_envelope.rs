// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::promotion::Promotion;

/// A promotion under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct PromotionEnvelope {
    pub promotion: Promotion,
}
