// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What a promotion makes cheaper.
#[string_enum]
pub enum PromotionDiscountTarget {
    Order,
    Shipping,
    Categories,
    BuyXGetY,
    Unknown(String),
}
