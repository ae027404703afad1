// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::translation::Translation;

/// The region.
#[record]
pub struct Region {
    pub name: Maybe<String>,
    pub code: Maybe<String>,
    pub translation: Maybe<Translation>,
}
