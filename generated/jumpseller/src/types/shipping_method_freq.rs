// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};
use super::number_or_text::NumberOrText;

/// How often a shipping method is used.
#[derive(Record)]
#[non_exhaustive]
pub struct ShippingMethodFreq {
    pub name: Maybe<String>,
    pub count: Maybe<NumberOrText>,
}
