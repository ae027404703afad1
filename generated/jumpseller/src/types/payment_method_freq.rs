// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::number_or_text::NumberOrText;

/// How often a payment method is used.
#[record]
pub struct PaymentMethodFreq {
    pub name: Maybe<String>,
    pub count: Maybe<NumberOrText>,
}
