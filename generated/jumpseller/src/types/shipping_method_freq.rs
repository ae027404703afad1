// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::number_or_text::NumberOrText;

/// How often a shipping method is used.
#[record]
pub struct ShippingMethodFreq {
    pub name: Maybe<String>,
    pub count: Maybe<NumberOrText>,
}
