// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What a promotion makes cheaper.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PromotionDiscountTarget {
    /// `order`
    #[wire(name = "order")]
    Order,
    /// `shipping`
    #[wire(name = "shipping")]
    Shipping,
    /// `categories`
    #[wire(name = "categories")]
    Categories,
    /// `buy_x_get_y`
    #[wire(name = "buy_x_get_y")]
    BuyXGetY,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
