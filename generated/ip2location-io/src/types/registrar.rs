// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Where a domain is registered.
#[record]
pub struct Registrar {
    pub iana_id: Maybe<String>,
    pub name: Maybe<String>,
    pub url: Maybe<String>,
}
