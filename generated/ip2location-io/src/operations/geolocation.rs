// Made by Clientwright from ip2location-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, QueryStyle, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    format::Format, geolocation::Geolocation, geolocation_result::GeolocationResult,
    language::Language,
};

#[inlined]
impl Client {
    /// Look up an IP address (`GET /`).
    ///
    /// Which fields come depends on the plan. Without a key there are the fewest, and no more than
    /// 1,000 calls a day.
    pub fn geolocate(&self) -> Geolocate {
        Geolocate(self.0.call::<Geolocate>())
    }

    /// Look up many IP addresses (`POST https://bulk.ip2location.io/`).
    ///
    /// Takes up to 1,000 addresses. Paid plans only.
    pub fn geolocate_bulk(&self, body: &str) -> GeolocateBulk {
        GeolocateBulk(self.0.call::<GeolocateBulk>().text(body))
    }
}

#[operation(GET, "/", security("apiKey" | ()), errors(400 = ErrorResponse, 401 = ErrorResponse))]
pub struct Geolocate(Call<Geolocation, Problem>);
#[inlined]
impl Geolocate {
    /// Address to look up, IPv4 or IPv6; the caller's own where it is left out.
    pub fn ip(self, ip: &str) -> Self {
        Self(self.0.query("ip", &ip))
    }

    /// Format of the answer.
    ///
    /// The server's default is `"json"`.
    pub fn format(self, format: Format) -> Self {
        Self(self.0.query("format", &format))
    }

    /// Language of the translations. Plans Plus and Security only.
    pub fn lang(self, lang: Language) -> Self {
        Self(self.0.query("lang", &lang))
    }
}

#[operation(
    POST,
    "/",
    server = "https://bulk.ip2location.io",
    security("apiKey"|"bearer"),
    errors(400 = ErrorResponse, 401 = ErrorResponse)
)]
pub struct GeolocateBulk(Call<BTreeMap<String, GeolocationResult>, Problem>);
#[inlined]
impl GeolocateBulk {
    /// Format of the answer.
    ///
    /// The server's default is `"json"`.
    pub fn format(self, format: Format) -> Self {
        Self(self.0.query("format", &format))
    }

    /// Only these fields are answered: keys of `Geolocation`, and keys inside of its objects with a
    /// dot, as `country.name`.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as("fields", &fields, QueryStyle::Comma))
    }
}
