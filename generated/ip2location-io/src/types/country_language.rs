// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// The language of a country.
#[record]
pub struct CountryLanguage {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
