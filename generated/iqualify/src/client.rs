// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the iQualify API.
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
    /// Sets the credential `accessToken`, sent in the header `Authorization`.
    ///
    /// Access token, from the account settings of an iQualify instance.
    pub fn access_token(self, access_token: &str) -> Self {
        Self(self.0.credential("accessToken", access_token))
    }
}

static API: Api = Api {
    user_agent: "iqualify-client/0.1.0",
    server: Some("https://api.iqualify.com/v1"),
    schemes: &[
        Scheme {
            key: "accessToken",
            kind: SchemeKind::ApiKey {
                location: In::Header,
                name: "Authorization",
            },
        },
    ],
    security: &[&["accessToken"]],
    rate_limits: &[],
};
