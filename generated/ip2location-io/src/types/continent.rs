// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::translation::Translation;

/// The continent.
#[record]
pub struct Continent {
    pub name: Maybe<String>,
    pub code: Maybe<String>,
    /// Two of them, such as `north` and `west`.
    pub hemisphere: Maybe<Vec<String>>,
    pub translation: Maybe<Translation>,
}
