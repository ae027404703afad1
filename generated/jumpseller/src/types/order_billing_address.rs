// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Billing address of an order.
#[record]
pub struct OrderBillingAddress {
    pub name: Maybe<String>,
    pub surname: Maybe<String>,
    pub address: Maybe<String>,
    pub street_number: Maybe<f64>,
    pub city: Maybe<String>,
    pub postal: Maybe<String>,
    pub municipality: Maybe<String>,
    /// FIPS region code.
    pub region: Maybe<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Maybe<String>,
    pub country_name: Maybe<String>,
}
