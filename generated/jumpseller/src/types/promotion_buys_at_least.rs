// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What a promotion asks of an order.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PromotionBuysAtLeast {
    /// `none`
    #[wire(name = "none")]
    None,
    /// `price`
    #[wire(name = "price")]
    Price,
    /// `qty`
    #[wire(name = "qty")]
    Qty,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
