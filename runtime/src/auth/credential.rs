//! A credential as it is given, and as it is sent.

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::{In, Scheme, SchemeKind};
use crate::arguments::Arguments;
use crate::encode::cookie::{is_value, raw_pair};
use crate::encode::query::{Rules, pair};

/// A key, a token, or a user name with its password, for a security scheme; never shown.
///
/// ```
/// use std::time::Duration;
///
/// use clientwright_runtime::Credential;
///
/// let token = Credential::token("s3cret").expires_in(Duration::from_secs(3600));
/// assert_eq!(format!("{token:?}"), "Credential");
/// ```
#[derive(Clone)]
pub struct Credential {
    secret: Secret,
    pub(super) expires_in: Option<Duration>,
}

#[derive(Clone)]
enum Secret {
    Token(SecretString),
    Basic(String, SecretString),
}

impl Credential {
    /// A key or a token; an empty one counts as none.
    pub fn token(token: &str) -> Self {
        Self::of(Secret::Token(token.into()))
    }

    /// A user name and a password.
    pub fn basic(username: &str, password: &str) -> Self {
        Self::of(Secret::Basic(username.to_owned(), password.into()))
    }

    /// Says how long it holds from now on; unless it is said, it does until the server refuses it.
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }

    fn of(secret: Secret) -> Self {
        Self {
            secret,
            expires_in: None,
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential")
    }
}

/// A credential in the form in which its scheme sends it.
pub(crate) struct Ready {
    pub(super) scheme: &'static Scheme,
    /// The key, or what stands after `Basic` or `Bearer`.
    secret: SecretString,
    /// Texts that give it away, never to be shown.
    pub(super) hidden: Vec<SecretString>,
}

/// Where credentials are written to.
pub(crate) struct Target<'a> {
    pub(crate) headers: &'a mut HeaderMap,
    /// What the caller has set.
    pub(crate) query: &'a Arguments,
    pub(crate) cookies: &'a Arguments,
    pub(crate) added: &'a mut Added,
}

/// What credentials add to the arguments of a call.
#[derive(Default)]
pub(crate) struct Added {
    pub(crate) query: Arguments,
    pub(crate) cookies: Arguments,
}

impl Ready {
    /// Checks that a scheme can send it.
    pub(super) fn new(scheme: &'static Scheme, credential: &Credential) -> Result<Self, String> {
        let key = scheme.key;
        match (&credential.secret, scheme.kind) {
            (Secret::Token(_), SchemeKind::Basic) => Err(format!(
                "the scheme `{key}` takes a user name and a password"
            )),
            (Secret::Token(token), kind) => {
                let token = token.expose_secret();
                if !is_sendable(token, kind) {
                    return Err(format!(
                        "the credential of `{key}` has characters that cannot be sent"
                    ));
                }
                Ok(Self::of(scheme, token.to_owned(), &[token]))
            }
            (Secret::Basic(username, _), SchemeKind::Basic) if username.contains(':') => Err(
                format!("the user name of `{key}` has a colon in it, where it would end"),
            ),
            (Secret::Basic(username, password), SchemeKind::Basic) => {
                let password = password.expose_secret();
                let secret = STANDARD.encode(format!("{username}:{password}"));
                Ok(Self::of(scheme, secret.clone(), &[&secret, password]))
            }
            (Secret::Basic(..), _) => Err(format!("the scheme `{key}` takes no user name")),
        }
    }

    fn of(scheme: &'static Scheme, secret: String, hidden: &[&str]) -> Self {
        Self {
            scheme,
            secret: secret.into(),
            hidden: hidden
                .iter()
                .map(|text| SecretString::from(*text))
                .collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.secret.expose_secret().is_empty()
    }

    /// Writes it, unless the caller has set what it would by hand.
    pub(super) fn send(&self, target: &mut Target<'_>) {
        match self.scheme.kind {
            SchemeKind::ApiKey {
                location: In::Query,
                name,
            } if !target.query.has(name) => target.added.query.set(name, self.argument(name)),
            SchemeKind::ApiKey {
                location: In::Cookie,
                name,
            } if !target.cookies.has(name) => target.added.cookies.set(name, self.argument(name)),
            _ => {
                if let Some((name, value)) = self.header() {
                    target.headers.entry(name).or_insert(value);
                }
            }
        }
    }

    /// The header that it is sent as, if it is one.
    fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        let secret = self.secret.expose_secret();
        let (name, value) = match self.scheme.kind {
            SchemeKind::Basic => (AUTHORIZATION, ["Basic ", secret].concat()),
            SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => {
                (AUTHORIZATION, ["Bearer ", secret].concat())
            }
            SchemeKind::Http(word) => (AUTHORIZATION, [word, " ", secret].concat()),
            SchemeKind::ApiKey {
                location: In::Header,
                name,
            } => (
                HeaderName::from_bytes(name.as_bytes()).ok()?,
                secret.to_owned(),
            ),
            SchemeKind::ApiKey { .. } => return None,
        };
        // It was checked when the credential was given.
        let mut value = HeaderValue::try_from(value).ok()?;
        value.set_sensitive(true);
        Some((name, value))
    }

    /// The argument of the query, or the cookie, that it is sent as.
    fn argument(&self, name: &str) -> String {
        let secret = self.secret.expose_secret();
        let mut text = String::new();
        match self.scheme.kind {
            SchemeKind::ApiKey {
                location: In::Cookie,
                ..
            } => raw_pair(&mut text, name, secret),
            _ => pair(&mut text, name, secret, Rules::query(false)),
        }
        text
    }
}

fn is_sendable(token: &str, kind: SchemeKind) -> bool {
    match kind {
        SchemeKind::ApiKey {
            location: In::Query,
            ..
        } => true,
        SchemeKind::ApiKey {
            location: In::Cookie,
            ..
        } => is_value(token),
        _ => HeaderValue::from_str(token).is_ok(),
    }
}
