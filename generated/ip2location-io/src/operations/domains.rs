// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{domain_whois::DomainWhois, format::Format, hosted_domains::HostedDomains};

#[calls]
impl Client {
    /// Get the WHOIS entry of a domain (`GET https://api.ip2whois.com/v2`).
    /// - `domain`: Domain to look up.
    pub fn get_domain_whois(&self, #[query] domain: &str) -> GetDomainWhois;

    /// List the domains on an IP address (`GET https://domains.ip2whois.com/domains`).
    /// - `ip`: Address that hosts the domains.
    pub fn list_hosted_domains(&self, #[query] ip: &str) -> ListHostedDomains;
}

#[operation(GET, "/v2", server = "https://api.ip2whois.com", errors(400 | 401 = ErrorResponse))]
pub struct GetDomainWhois(Call<DomainWhois, Problem>);
#[calls]
impl GetDomainWhois {
    /// Format of the answer. The server's default is `"json"`.
    pub fn format(self, #[query] format: Format) -> Self;
}

#[operation(GET, "/domains", server = "https://domains.ip2whois.com",
    errors(400 | 401 = ErrorResponse), pages(String, page = "page", items = "/domains",
    total_pages = "/total_pages"))]
pub struct ListHostedDomains(Call<HostedDomains, Problem>);
#[calls]
impl ListHostedDomains {
    /// Number of the page. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
    /// Format of the answer. The server's default is `"json"`.
    pub fn format(self, #[query] format: Format) -> Self;
}
