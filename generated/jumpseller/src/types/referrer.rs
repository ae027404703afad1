// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A site that visits come from.
#[record]
pub struct Referrer {
    pub source: Maybe<String>,
    pub count: Maybe<i64>,
}
