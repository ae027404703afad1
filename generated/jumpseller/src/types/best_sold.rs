// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A product that sells well.
#[record]
pub struct BestSold {
    pub product_id: Maybe<i64>,
    pub product_name: Maybe<String>,
    pub count: Maybe<i64>,
    pub total: Maybe<f64>,
}
