// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A currency.
#[record]
pub struct Currency {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
    pub symbol: Maybe<String>,
}
