// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A site that visits come from.
#[derive(Record)]
#[non_exhaustive]
pub struct Referrer {
    pub source: Maybe<String>,
    pub count: Maybe<i64>,
}
