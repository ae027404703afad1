// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A name in the language that was asked for.
#[derive(Record)]
#[non_exhaustive]
pub struct Translation {
    pub lang: Maybe<String>,
    pub value: Maybe<String>,
}
