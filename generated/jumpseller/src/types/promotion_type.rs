// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a discount.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PromotionType {
    /// `fix`
    #[wire(name = "fix")]
    Fix,
    /// `percentage`
    #[wire(name = "percentage")]
    Percentage,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
