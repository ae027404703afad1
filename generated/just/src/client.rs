// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::{
    Api, BuildClient, Builder, Call, Connection, Json, In, Scheme, SchemeKind, inlined,
};
use super::Problem;

/// A client of the Just API.
///
/// Clones share everything.
#[derive(Clone, Debug)]
pub struct Client(pub(super) Connection);

#[inlined]
impl Client {
    /// Starts a client: with credentials, and all else that is not to be as it is by default.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(Builder::new(&API))
    }

    /// Starts a call that the description does not know, to this path below the base URL.
    pub fn request(&self, method: &str, path: &str) -> Call<Json, Problem> {
        self.0.request(method, path)
    }
}

/// Makes a [`Client`].
#[derive(Debug, BuildClient)]
pub struct ClientBuilder(Builder);

#[inlined]
impl ClientBuilder {
    /// The credential `authToken`: sent as the header `X-AUTH-TOKEN`.
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
};
