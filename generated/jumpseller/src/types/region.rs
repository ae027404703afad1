// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A region of a country.
#[derive(Record)]
#[non_exhaustive]
pub struct Region {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
