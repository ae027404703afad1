// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// The language of a country.
#[derive(Record)]
#[non_exhaustive]
pub struct CountryLanguage {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
