// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{order_create_customer::OrderCreateCustomer, order_create_product::OrderCreateProduct,
    order_status::OrderStatus};

/// A new order.
#[record(new)]
pub struct OrderCreate {
    pub status: Option<OrderStatus>,
    pub customer: Option<OrderCreateCustomer>,
    pub products: Option<Vec<OrderCreateProduct>>,
    pub shipping_method_id: Option<i32>,
    pub shipping_method_name: Option<String>,
    /// Goes with `shipping_method_name`, not with an id.
    pub shipping_price: Option<f64>,
}
