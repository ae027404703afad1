// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Shipping address of a customer.
#[record(new)]
pub struct ShippingAddress {
    pub name: Maybe<String>,
    pub surname: Maybe<String>,
    pub address: Maybe<String>,
    pub city: Maybe<String>,
    pub postal: Maybe<String>,
    pub municipality: Maybe<String>,
    /// FIPS region code.
    pub region: Maybe<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Maybe<String>,
}
