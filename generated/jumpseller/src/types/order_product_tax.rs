// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A tax on a product of an order.
#[record]
pub struct OrderProductTax {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub rate: Maybe<f64>,
    /// Whether `rate` is an amount; otherwise it is a percentage. The server's default is `false`.
    pub fixed: Maybe<bool>,
    /// The server's default is `false`.
    pub tax_on_product_price: Maybe<bool>,
}
