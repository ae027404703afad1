// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// Where a domain is registered.
#[derive(Record)]
#[non_exhaustive]
pub struct Registrar {
    pub iana_id: Maybe<String>,
    pub name: Maybe<String>,
    pub url: Maybe<String>,
}
