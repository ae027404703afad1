// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// Product of a new order.
#[record(new)]
pub struct OrderCreateProduct {
    pub id: Option<i32>,
    pub variant_id: Option<i32>,
    pub qty: Option<i32>,
    pub price: Option<f64>,
    pub discount: Option<f64>,
}
