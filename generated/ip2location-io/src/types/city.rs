// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::translation::Translation;

/// The city.
#[record]
pub struct City {
    pub name: Maybe<String>,
    pub translation: Maybe<Translation>,
}
