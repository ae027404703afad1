// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::payment_method::PaymentMethod;

/// A payment method under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct PaymentMethodEnvelope {
    pub payment_method: PaymentMethod,
}
