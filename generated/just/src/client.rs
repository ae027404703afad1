// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the Just API.
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
    /// Sets the credential `authToken`, sent in the header `X-AUTH-TOKEN`.
    ///
    /// Token of the project, 32 characters.
    pub fn auth_token(self, auth_token: &str) -> Self {
        Self(self.0.credential("authToken", auth_token))
    }
}

static API: Api = Api {
    user_agent: "just-client/0.1.0",
    server: Some("https://api.justservices.cc"),
    schemes: &[
        Scheme {
            key: "authToken",
            kind: SchemeKind::ApiKey {
                location: In::Header,
                name: "X-AUTH-TOKEN",
            },
        },
    ],
    security: &[&["authToken"]],
    rate_limits: &[],
};
