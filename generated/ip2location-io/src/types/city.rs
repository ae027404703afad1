// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};
use super::translation::Translation;

/// The city.
#[derive(Record)]
#[non_exhaustive]
pub struct City {
    pub name: Maybe<String>,
    pub translation: Maybe<Translation>,
}
