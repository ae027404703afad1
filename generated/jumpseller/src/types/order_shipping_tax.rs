// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A tax on the shipping of an order.
#[record]
pub struct OrderShippingTax {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    /// Country code.
    pub country: Maybe<String>,
    /// Region code.
    pub region: Maybe<String>,
    pub rate: Maybe<f64>,
    /// Whether `rate` is an amount; otherwise it is a percentage. The server's default is `false`.
    pub fixed: Maybe<bool>,
    /// The server's default is `false`.
    pub tax_on_shipping_price: Maybe<bool>,
}
