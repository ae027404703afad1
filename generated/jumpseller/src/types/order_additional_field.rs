// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// An additional field of an order.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct OrderAdditionalField {
    pub label: Maybe<String>,
    pub value: Maybe<String>,
}
