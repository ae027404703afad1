// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::order_product_tax::OrderProductTax;

/// A product of an order.
#[record]
pub struct OrderProduct {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub variant_id: Maybe<i32>,
    pub sku: Maybe<String>,
    pub name: Maybe<String>,
    pub qty: Maybe<i32>,
    pub price: Maybe<f64>,
    pub discount: Maybe<f64>,
    /// The server's default is `1`.
    pub weight: Maybe<f64>,
    pub image: Maybe<String>,
    pub taxes: Maybe<Vec<OrderProductTax>>,
}
