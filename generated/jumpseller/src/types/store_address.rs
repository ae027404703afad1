// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// Address of a store.
#[derive(Record)]
#[non_exhaustive]
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
