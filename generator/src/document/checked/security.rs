//! What tells a server who calls.

use crate::diagnostic::Place;

use super::Location;

/// Schemes (keys of [`super::Checked::schemes`]) that a call needs together.
pub type Requirement = Vec<String>;

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// Where it stands.
    pub place: Place,
    /// Its description.
    pub description: Option<String>,
    /// What kind it is.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Debug)]
pub enum SchemeKind {
    /// `apiKey`.
    ApiKey {
        /// Header, query or cookie.
        location: Location,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// `http` with `basic`.
    Basic,
    /// `http` with `bearer`, and the token that `openIdConnect` and other flows of `oauth2` come down to.
    Bearer,
    /// `oauth2` with a flow by which a client can get tokens itself or renew them.
    OAuth2 {
        /// `tokenUrl`: a URL, or a path.
        token_url: String,
        /// `refreshUrl`
        refresh_url: Option<String>,
        /// What calls need a token for, sorted.
        scopes: Vec<String>,
    },
    /// `http` with any other word, such as `Token`.
    Http(String),
}
