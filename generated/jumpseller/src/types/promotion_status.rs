// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Status of a promotion.
#[string_enum]
pub enum PromotionStatus {
    Active,
    Expired,
    Unknown(String),
}
