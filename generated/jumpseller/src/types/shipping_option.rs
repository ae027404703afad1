// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// How an order reaches its customer.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ShippingOption {
    /// `delivery`
    #[wire(name = "delivery")]
    Delivery,
    /// `store_pickup`
    #[wire(name = "store_pickup")]
    StorePickup,
    /// `no_shipping`
    #[wire(name = "no_shipping")]
    NoShipping,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
