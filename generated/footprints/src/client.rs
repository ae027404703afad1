// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{
    Api, BuildClient, Builder, Call, Connection, Json, In, Scheme, SchemeKind, inlined,
};
use super::Problem;

/// A client of the Footprints AI API.
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
    /// The credential `accessToken`: sent as the query parameter `access_token`.
    ///
    /// Token from `POST /api/token`.
    pub fn access_token(self, access_token: &str) -> Self {
        Self(self.0.credential("accessToken", access_token))
    }

    /// The credential `basic`: user name and password, sent by HTTP Basic.
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
};
