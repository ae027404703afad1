// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A language of the store.
#[derive(Record)]
#[non_exhaustive]
pub struct Language {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
