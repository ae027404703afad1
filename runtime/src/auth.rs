//! Credentials: which schemes an API knows, which a call needs, where they come from, and how they are sent.

mod asking;
mod credential;
mod credentials;
mod fetch;
mod hiding;
mod oauth2;
mod source;

pub use credential::Credential;
pub(crate) use credential::{Added, Target};
pub(crate) use credentials::Credentials;
pub(crate) use fetch::Fetched;
pub(crate) use hiding::hide;
pub use oauth2::OAuth2;
pub(crate) use source::Sourced;
pub use source::{CredentialSource, Fetching};

use crate::limit::RateLimit;

/// What is known of an API before there is a client of it.
#[derive(Debug)]
pub struct Api {
    /// What a client calls itself, unless told otherwise: `just-client/0.1.0`.
    pub user_agent: &'static str,
    /// Where the API is, a variable in its URL with its default: `https://{region=eu}.example.com`.
    /// `None` where every customer has a server of their own.
    pub server: Option<&'static str>,
    /// The ways to authenticate.
    pub schemes: &'static [Scheme],
    /// What a call needs that does not say otherwise.
    pub security: Security,
    /// How often the server may be asked, all together.
    pub rate_limits: &'static [RateLimit],
}

/// Alternatives, each of schemes that go together, by their keys.
///
/// No alternatives, or an empty one, means that a call needs no credentials.
pub type Security = &'static [&'static [&'static str]];

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its key in the description.
    pub key: &'static str,
    /// How its credential is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// As a header, a query parameter or a cookie.
    ApiKey {
        /// Where it goes.
        location: In,
        /// The name of the header, query parameter or cookie.
        name: &'static str,
    },
    /// As user name and password in `Authorization`.
    Basic,
    /// As a token in `Authorization`.
    Bearer,
    /// As a token of OAuth 2 in `Authorization`, which [`OAuth2`] can get.
    OAuth2 {
        /// Where a token is got: a URL, or a path at the base URL.
        token_url: Option<&'static str>,
        /// Where it is renewed, if that is elsewhere.
        refresh_url: Option<&'static str>,
        /// What calls need a token for, with a blank between two.
        scopes: &'static str,
    },
    /// As what stands behind this word in `Authorization`, such as `Token`.
    Http(&'static str),
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// Into a header.
    Header,
    /// Into the query.
    Query,
    /// Into a cookie.
    Cookie,
}

fn find(api: &'static Api, key: &str) -> Result<&'static Scheme, String> {
    let scheme = api.schemes.iter().find(|scheme| scheme.key == key);
    scheme.ok_or_else(|| format!("the API has no security scheme `{key}`"))
}
