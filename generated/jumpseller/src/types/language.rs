// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A language of the store.
#[record]
pub struct Language {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
