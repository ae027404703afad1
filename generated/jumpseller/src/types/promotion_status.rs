// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Status of a promotion.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PromotionStatus {
    /// `active`
    #[wire(name = "active")]
    Active,
    /// `expired`
    #[wire(name = "expired")]
    Expired,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
