// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Orders of one day.
#[record]
pub struct OrdersData {
    pub date: Maybe<String>,
    pub count: Maybe<f64>,
    pub total: Maybe<f64>,
    pub average: Maybe<f64>,
    pub paid: Maybe<f64>,
    pub pending: Maybe<f64>,
}
