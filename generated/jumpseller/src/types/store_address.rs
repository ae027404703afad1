// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Address of a store.
#[record]
pub struct StoreAddress {
    pub address: Maybe<String>,
    pub city: Maybe<String>,
    pub postal: Maybe<String>,
    pub region: Maybe<String>,
    pub region_code: Maybe<String>,
    /// ISO 3166-1 alpha-2 code, as the text has it.
    pub country: Maybe<String>,
    pub country_code: Maybe<String>,
}
