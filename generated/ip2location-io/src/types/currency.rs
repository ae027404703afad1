// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A currency.
#[derive(Record)]
#[non_exhaustive]
pub struct Currency {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
    pub symbol: Maybe<String>,
}
