// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::payment_method::PaymentMethod;

/// A payment method under its key.
#[record]
pub struct PaymentMethodEnvelope {
    pub payment_method: PaymentMethod,
}
