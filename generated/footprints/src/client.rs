// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the Footprints AI API.
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
    /// Sets the credential `accessToken`, sent in the query parameter `access_token`.
    ///
    /// Token from `POST /api/token`.
    pub fn access_token(self, access_token: &str) -> Self {
        Self(self.0.credential("accessToken", access_token))
    }

    /// Sets the credential `basic`, sent by HTTP Basic.
    ///
    /// Key and secret of the application.
    pub fn basic(self, username: &str, password: &str) -> Self {
        Self(self.0.basic("basic", username, password))
    }
}

static API: Api = Api {
    user_agent: "footprints-client/0.1.0",
    server: None,
    schemes: &[
        Scheme {
            key: "accessToken",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "access_token",
            },
        },
        Scheme {
            key: "basic",
            kind: SchemeKind::Basic,
        },
    ],
    security: &[&["accessToken"]],
    rate_limits: &[],
};
