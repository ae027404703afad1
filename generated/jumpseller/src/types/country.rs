// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A country.
#[record]
pub struct Country {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
