// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Api, BuildClient, Builder, Call, Connection, Json, In, Scheme,
    SchemeKind, inlined};
use super::Problem;

/// A client for the iSendPro API.
///
/// Clones are cheap and share connections.
#[derive(Clone, Debug)]
pub struct Client(pub(super) Connection);

#[inlined]
impl Client {
    /// Starts to build a client.
    ///
    /// Calls go to `https://apirest.isendpro.com/cgi-bin`, unless `base_url` names another place,
    /// such as:
    ///
    /// - `http://apirest.isendpro.com/cgi-bin`: Without encryption.
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
    /// Sets the credential `keyid`, sent in the query parameter `keyid`.
    ///
    /// Key of the account, as its page "mon API" shows it.
    pub fn keyid(self, keyid: &str) -> Self {
        Self(self.0.credential("keyid", keyid))
    }
}

static API: Api = Api {
    user_agent: "isendpro-client/0.1.0",
    server: Some("https://apirest.isendpro.com/cgi-bin"),
    schemes: &[
        Scheme {
            key: "keyid",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "keyid",
            },
        },
    ],
    security: &[&["keyid"]],
    rate_limits: &[],
};
