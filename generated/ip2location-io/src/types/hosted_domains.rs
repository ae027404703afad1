// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A page of the domains on an address.
#[record]
pub struct HostedDomains {
    pub ip: Maybe<String>,
    pub total_domains: Maybe<i64>,
    pub page: Maybe<i64>,
    pub per_page: Maybe<i64>,
    pub total_pages: Maybe<i64>,
    pub domains: Maybe<Vec<String>>,
}
