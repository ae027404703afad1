// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{shipping_method_type::ShippingMethodType, shipping_service::ShippingService};

/// A way to ship.
#[record]
pub struct ShippingMethod {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    #[wire(name = "type")]
    pub type_: Maybe<ShippingMethodType>,
    pub callback_url: Maybe<String>,
    pub fetch_services_url: Maybe<String>,
    pub city: Maybe<String>,
    pub state: Maybe<String>,
    pub postal: Maybe<String>,
    pub services: Maybe<Vec<ShippingService>>,
}
