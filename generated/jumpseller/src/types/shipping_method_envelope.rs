// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::shipping_method::ShippingMethod;

/// A shipping method under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct ShippingMethodEnvelope {
    pub shipping_method: ShippingMethod,
}
