// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, Scheme, SchemeKind,
    inlined};
use super::Problem;

/// A client for the iP.1 SMS API.
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
    /// Sets the credential `apiKey`, sent in `Authorization: Bearer`.
    ///
    /// API key, made in the user portal. It may be tied to IP addresses.
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.credential("apiKey", api_key))
    }

    /// Sets the credential `account`, sent by HTTP Basic.
    ///
    /// Account id and API key.
    pub fn account(self, username: &str, password: &str) -> Self {
        Self(self.0.basic("account", username, password))
    }
}

static API: Api = Api {
    user_agent: "ip1-client/0.1.0",
    server: Some("https://api.ip1sms.com"),
    schemes: &[
        Scheme {
            key: "apiKey",
            kind: SchemeKind::Bearer,
        },
        Scheme {
            key: "account",
            kind: SchemeKind::Basic,
        },
    ],
    security: &[&["apiKey"]],
    rate_limits: &[],
};
