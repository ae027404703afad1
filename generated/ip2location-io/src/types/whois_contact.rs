// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Somebody who answers for a domain.
#[record]
pub struct WhoisContact {
    pub name: Maybe<String>,
    pub organization: Maybe<String>,
    pub street_address: Maybe<String>,
    pub city: Maybe<String>,
    pub region: Maybe<String>,
    pub zip_code: Maybe<String>,
    pub country: Maybe<String>,
    pub phone: Maybe<String>,
    pub fax: Maybe<String>,
    pub email: Maybe<String>,
}
