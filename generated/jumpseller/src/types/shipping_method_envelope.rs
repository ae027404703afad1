// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::shipping_method::ShippingMethod;

/// A shipping method under its key.
#[record]
pub struct ShippingMethodEnvelope {
    pub shipping_method: ShippingMethod,
}
