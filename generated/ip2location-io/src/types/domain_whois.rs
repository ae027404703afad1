// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{registrar::Registrar, whois_contact::WhoisContact};

/// The WHOIS entry of a domain.
#[record]
pub struct DomainWhois {
    pub domain: Maybe<String>,
    pub domain_id: Maybe<String>,
    pub status: Maybe<String>,
    pub create_date: Maybe<String>,
    pub update_date: Maybe<String>,
    pub expire_date: Maybe<String>,
    /// Days.
    pub domain_age: Maybe<i64>,
    pub whois_server: Maybe<String>,
    pub registrar: Maybe<Registrar>,
    pub registrant: Maybe<WhoisContact>,
    pub admin: Maybe<WhoisContact>,
    pub tech: Maybe<WhoisContact>,
    pub billing: Maybe<WhoisContact>,
    pub nameservers: Maybe<Vec<String>>,
}
