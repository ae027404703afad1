// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// An additional field of an order.
#[record(new)]
pub struct OrderAdditionalField {
    pub label: Maybe<String>,
    pub value: Maybe<String>,
}
