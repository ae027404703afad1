// Made by Clientwright from ip2location-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, QueryStyle, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{format::Format, geolocation::Geolocation,
    geolocation_result::GeolocationResult, language::Language};

#[calls]
impl Client {
    /// Look up an IP address (`GET /`).
    ///
    /// Which fields come depends on the plan. Without a key there are the fewest, and no more than
    /// 1,000 calls a day.
    pub fn geolocate(&self) -> Geolocate;

    /// Look up many IP addresses (`POST https://bulk.ip2location.io/`).
    ///
    /// Takes up to 1,000 addresses. Paid plans only.
    pub fn geolocate_bulk(&self, #[text] body: &str) -> GeolocateBulk;
}

#[operation(GET, "/", security("apiKey" | ()), errors(400 | 401 = ErrorResponse))]
pub struct Geolocate(Call<Geolocation, Problem>);
#[calls]
impl Geolocate {
    /// Address to look up, IPv4 or IPv6; the caller's own where it is left out.
    pub fn ip(self, #[query] ip: &str) -> Self;
    /// Format of the answer. The server's default is `"json"`.
    pub fn format(self, #[query] format: Format) -> Self;
    /// Language of the translations. Plans Plus and Security only.
    pub fn lang(self, #[query] lang: Language) -> Self;
}

#[operation(POST, "/", server = "https://bulk.ip2location.io", security("apiKey" | "bearer"),
    errors(400 | 401 = ErrorResponse))]
pub struct GeolocateBulk(Call<BTreeMap<String, GeolocationResult>, Problem>);
#[calls]
impl GeolocateBulk {
    /// Format of the answer. The server's default is `"json"`.
    pub fn format(self, #[query] format: Format) -> Self;
    /// Only these fields are answered: keys of `Geolocation`, and keys inside of its objects with a
    /// dot, as `country.name`.
    pub fn fields(self, #[query_as(QueryStyle::Comma)] fields: &[&str]) -> Self;
}
