// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};
use super::orders_data::OrdersData;

/// Orders of a store.
#[derive(Record)]
#[non_exhaustive]
pub struct OrderStats {
    pub count: Maybe<i64>,
    pub total: Maybe<f64>,
    pub average: Maybe<f64>,
    pub data: Maybe<Vec<OrdersData>>,
}
