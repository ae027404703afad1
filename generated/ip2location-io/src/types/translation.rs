// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A name in the language that was asked for.
#[record]
pub struct Translation {
    pub lang: Maybe<String>,
    pub value: Maybe<String>,
}
