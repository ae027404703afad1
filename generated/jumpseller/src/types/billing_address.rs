// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Billing address of a customer.
#[record(new)]
pub struct BillingAddress {
    pub name: Maybe<String>,
    pub surname: Maybe<String>,
    /// Tax id.
    #[wire(name = "taxid")]
    pub tax_id: Maybe<String>,
    pub address: Maybe<String>,
    pub city: Maybe<String>,
    pub postal: Maybe<String>,
    pub municipality: Maybe<String>,
    /// FIPS region code.
    pub region: Maybe<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Maybe<String>,
}
