// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, RateLimit, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the Jumpseller API.
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
    /// Sets the credential `login`, sent in the query parameter `login`.
    ///
    /// Login of the store.
    pub fn login(self, login: &str) -> Self {
        Self(self.0.credential("login", login))
    }

    /// Sets the credential `authtoken`, sent in the query parameter `authtoken`.
    ///
    /// Token of the store, 32 characters.
    pub fn authtoken(self, authtoken: &str) -> Self {
        Self(self.0.credential("authtoken", authtoken))
    }

    /// Sets the credential `partnerCode`, sent in the query parameter `partner_code`.
    ///
    /// Code of the partner.
    pub fn partner_code(self, partner_code: &str) -> Self {
        Self(self.0.credential("partnerCode", partner_code))
    }

    /// Sets the credential `partnerAuthToken`, sent in the query parameter `auth_token`.
    ///
    /// Token of the partner.
    pub fn partner_auth_token(self, partner_auth_token: &str) -> Self {
        Self(self.0.credential("partnerAuthToken", partner_auth_token))
    }
}

static API: Api = Api {
    user_agent: "jumpseller-client/0.1.0",
    server: Some("https://api.jumpseller.com/v1"),
    schemes: &[
        Scheme {
            key: "login",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "login",
            },
        },
        Scheme {
            key: "authtoken",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "authtoken",
            },
        },
        Scheme {
            key: "partnerCode",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "partner_code",
            },
        },
        Scheme {
            key: "partnerAuthToken",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "auth_token",
            },
        },
    ],
    security: &[&["login", "authtoken"]],
    rate_limits: &[RateLimit::per_minute(240), RateLimit::per_second(8)],
};
