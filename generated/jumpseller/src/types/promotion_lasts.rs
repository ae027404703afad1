// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// When a promotion ends.
#[string_enum]
pub enum PromotionLasts {
    None,
    Date,
    MaxTimesUsed,
    Unknown(String),
}
