// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::orders_data::OrdersData;

/// Orders of a store.
#[record]
pub struct OrderStats {
    pub count: Maybe<i64>,
    pub total: Maybe<f64>,
    pub average: Maybe<f64>,
    pub data: Maybe<Vec<OrdersData>>,
}
