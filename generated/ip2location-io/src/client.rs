// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the IP2Location.io API.
///
/// Clones are cheap and share connections.
#[derive(Clone, Debug)]
pub struct Client(pub(super) Connection);

#[inlined]
impl Client {
    /// Starts to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(Builder::new(&API))
    }

    /// Starts a call of an operation that the description lacks, with the same credentials.
    pub fn request(&self, method: &str, path: &str) -> Call<Json, Problem> {
        self.0.request(method, path)
    }
}

/// Builds a [`Client`].
#[derive(Debug, BuildClient)]
pub struct ClientBuilder(Builder);

#[inlined]
impl ClientBuilder {
    /// Sets the credential `apiKey`, sent in the query parameter `key`.
    ///
    /// API key.
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.credential("apiKey", api_key))
    }

    /// Sets the credential `bearer`, sent in `Authorization: Bearer`.
    ///
    /// The same API key, in the header; many addresses at once only.
    pub fn bearer(self, bearer: &str) -> Self {
        Self(self.0.credential("bearer", bearer))
    }

    /// Sets where calls go that have `https://api.ip2whois.com` as their server.
    ///
    /// WHOIS entries.
    pub fn api_ip2whois_com_url(self, url: &str) -> Self {
        Self(self.0.server("https://api.ip2whois.com", url))
    }

    /// Sets where calls go that have `https://bulk.ip2location.io` as their server.
    ///
    /// Many addresses at once.
    pub fn bulk_ip2location_io_url(self, url: &str) -> Self {
        Self(self.0.server("https://bulk.ip2location.io", url))
    }

    /// Sets where calls go that have `https://domains.ip2whois.com` as their server.
    ///
    /// Hosted domains.
    pub fn domains_ip2whois_com_url(self, url: &str) -> Self {
        Self(self.0.server("https://domains.ip2whois.com", url))
    }
}

static API: Api = Api {
    user_agent: "ip2location-io-client/0.1.0",
    server: Some("https://api.ip2location.io"),
    schemes: &[
        Scheme {
            key: "apiKey",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "key",
            },
        },
        Scheme {
            key: "bearer",
            kind: SchemeKind::Bearer,
        },
    ],
    security: &[&["apiKey"]],
    rate_limits: &[],
};
