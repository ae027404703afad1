// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{country_language::CountryLanguage, currency::Currency, numeric_code::NumericCode,
    translation::Translation};

/// The country.
#[record]
pub struct Country {
    pub name: Maybe<String>,
    /// ISO 3166-1 code, three letters.
    pub alpha3_code: Maybe<String>,
    pub numeric_code: Maybe<NumericCode>,
    /// What its inhabitants are called.
    pub demonym: Maybe<String>,
    /// Address of a picture.
    pub flag: Maybe<String>,
    pub capital: Maybe<String>,
    /// Square kilometres.
    pub total_area: Maybe<i64>,
    pub population: Maybe<i64>,
    pub currency: Maybe<Currency>,
    pub language: Maybe<CountryLanguage>,
    /// Its top-level domain.
    pub tld: Maybe<String>,
    pub translation: Maybe<Translation>,
}
