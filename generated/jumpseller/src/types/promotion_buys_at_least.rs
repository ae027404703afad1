// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What a promotion asks of an order.
#[string_enum]
pub enum PromotionBuysAtLeast {
    None,
    Price,
    Qty,
    Unknown(String),
}
