// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the Jokes One API.
///
/// Clones are cheap and share connections.
#[derive(Clone, Debug)]
pub struct Client(pub(super) Connection);

#[inlined]
impl Client {
    /// Starts to build a client.
    ///
    /// Calls go to `https://api.jokes.one`, unless `base_url` names another place, such as:
    ///
    /// - `http://api.jokes.one`: Without encryption.
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
    /// Sets the credential `apiSecret`, sent in the header `X-JokesOne-Api-Secret`.
    ///
    /// API key of a subscriber.
    pub fn api_secret(self, api_secret: &str) -> Self {
        Self(self.0.credential("apiSecret", api_secret))
    }
}

static API: Api = Api {
    user_agent: "jokes-one-client/0.1.0",
    server: Some("https://api.jokes.one"),
    schemes: &[
        Scheme {
            key: "apiSecret",
            kind: SchemeKind::ApiKey {
                location: In::Header,
                name: "X-JokesOne-Api-Secret",
            },
        },
    ],
    security: &[&["apiSecret"]],
    rate_limits: &[],
};
