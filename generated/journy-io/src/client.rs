// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, RateLimit, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the journy.io API.
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
    /// Sets the credential `apiKey`, sent in the header `X-Api-Key`.
    ///
    /// Key from the connections screen of journy.io, which carries the permissions.
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.credential("apiKey", api_key))
    }
}

static API: Api = Api {
    user_agent: "journy-io-client/0.1.0",
    server: Some("https://api.journy.io"),
    schemes: &[
        Scheme {
            key: "apiKey",
            kind: SchemeKind::ApiKey {
                location: In::Header,
                name: "X-Api-Key",
            },
        },
    ],
    security: &[&["apiKey"]],
    rate_limits: &[RateLimit::per_minute(1800)],
};
