// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// How far visits come.
#[record]
pub struct Conversions {
    pub added_to_cart: Maybe<f64>,
    pub checkout: Maybe<f64>,
    pub paid: Maybe<f64>,
}
