// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the IP2Proxy API.
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
    /// API key, ten digits and capital letters; `demo` for trying.
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.credential("apiKey", api_key))
    }
}

static API: Api = Api {
    user_agent: "ip2proxy-client/0.1.0",
    server: Some("https://api.ip2proxy.com"),
    schemes: &[
        Scheme {
            key: "apiKey",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "key",
            },
        },
    ],
    security: &[&["apiKey"]],
    rate_limits: &[],
};
