// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A country.
#[derive(Record)]
#[non_exhaustive]
pub struct Country {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
