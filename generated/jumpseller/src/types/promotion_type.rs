// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a discount.
#[string_enum]
pub enum PromotionType {
    Fix,
    Percentage,
    Unknown(String),
}
