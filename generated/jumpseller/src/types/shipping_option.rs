// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// How an order reaches its customer.
#[string_enum]
pub enum ShippingOption {
    Delivery,
    StorePickup,
    NoShipping,
    Unknown(String),
}
