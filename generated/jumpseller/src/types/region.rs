// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A region of a country.
#[record]
pub struct Region {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
