// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    domain_whois::DomainWhois, format::Format, hosted_domains::HostedDomains,
};

#[inlined]
impl Client {
    /// Get the WHOIS entry of a domain (`GET https://api.ip2whois.com/v2`).
    /// - `domain`: Domain to look up.
    pub fn get_domain_whois(&self, domain: &str) -> GetDomainWhois {
        GetDomainWhois(self.0.call::<GetDomainWhois>().query("domain", &domain))
    }

    /// List the domains on an IP address (`GET https://domains.ip2whois.com/domains`).
    /// - `ip`: Address that hosts the domains.
    pub fn list_hosted_domains(&self, ip: &str) -> ListHostedDomains {
        ListHostedDomains(self.0.call::<ListHostedDomains>().query("ip", &ip))
    }
}

#[operation(
    GET,
    "/v2",
    server = "https://api.ip2whois.com",
    errors(400 = ErrorResponse, 401 = ErrorResponse)
)]
pub struct GetDomainWhois(Call<DomainWhois, Problem>);
#[inlined]
impl GetDomainWhois {
    /// Format of the answer.
    ///
    /// The server's default is `"json"`.
    pub fn format(self, format: Format) -> Self {
        Self(self.0.query("format", &format))
    }
}

#[operation(
    GET,
    "/domains",
    server = "https://domains.ip2whois.com",
    errors(400 = ErrorResponse, 401 = ErrorResponse)
)]
pub struct ListHostedDomains(Call<HostedDomains, Problem>);
#[inlined]
impl ListHostedDomains {
    /// Number of the page.
    ///
    /// The server's default is `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Format of the answer.
    ///
    /// The server's default is `"json"`.
    pub fn format(self, format: Format) -> Self {
        Self(self.0.query("format", &format))
    }
}
