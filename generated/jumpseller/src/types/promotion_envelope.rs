// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::promotion::Promotion;

/// A promotion under its key.
#[record]
pub struct PromotionEnvelope {
    pub promotion: Promotion,
}
