//! Credentials: which schemes an API knows, which a call needs, and how they are sent.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::arguments::Arguments;
use crate::encode::cookie::{is_value, raw_pair};
use crate::encode::percent::{Keep, encoded};
use crate::encode::query::{Rules, pair};
use crate::json;
use crate::limit::RateLimit;

/// What is known of an API before there is a client of it.
#[derive(Debug)]
pub struct Api {
    /// What a client calls itself, unless told otherwise: `just-client/0.1.0`.
    pub user_agent: &'static str,
    /// Where the API is; `None` where every customer has a server of their own.
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

/// The credentials of a client, by the keys of their schemes.
#[derive(Default)]
pub(crate) struct Credentials(Vec<Credential>);

struct Credential {
    scheme: &'static Scheme,
    /// As it is sent: the key, or what stands after `Basic` or `Bearer`.
    secret: SecretString,
    /// Texts that give it away, never to be shown.
    hidden: Vec<SecretString>,
}

/// Where credentials are written to.
pub(crate) struct Target<'a> {
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) query: &'a mut Arguments,
    pub(crate) cookies: &'a mut Arguments,
}

impl Credentials {
    /// Takes a key or a token over; an empty one counts as none.
    pub(crate) fn put_secret(
        &mut self,
        api: &'static Api,
        key: &str,
        secret: &str,
    ) -> Result<(), String> {
        let scheme = find(api, key)?;
        if scheme.kind == SchemeKind::Basic {
            return Err(format!(
                "the scheme `{key}` takes a user name and a password"
            ));
        }
        let sendable = match scheme.kind {
            SchemeKind::ApiKey {
                location: In::Query,
                ..
            } => true,
            SchemeKind::ApiKey {
                location: In::Cookie,
                ..
            } => is_value(secret),
            _ => HeaderValue::from_str(secret).is_ok(),
        };
        if !sendable {
            return Err(format!(
                "the credential of `{key}` has characters that cannot be sent"
            ));
        }
        self.put(scheme, secret.to_owned(), &[secret]);
        Ok(())
    }

    /// Takes a user name and a password over.
    pub(crate) fn put_basic(
        &mut self,
        api: &'static Api,
        key: &str,
        username: &str,
        password: &str,
    ) -> Result<(), String> {
        let scheme = find(api, key)?;
        if scheme.kind != SchemeKind::Basic {
            return Err(format!("the scheme `{key}` takes no user name"));
        }
        if username.contains(':') {
            return Err(format!(
                "the user name of `{key}` has a colon in it, where it would end"
            ));
        }
        let secret = STANDARD.encode(format!("{username}:{password}"));
        self.put(scheme, secret.clone(), &[&secret, password]);
        Ok(())
    }

    fn put(&mut self, scheme: &'static Scheme, secret: String, hidden: &[&str]) {
        self.0
            .retain(|credential| credential.scheme.key != scheme.key);
        if secret.is_empty() {
            return;
        }
        self.0.push(Credential {
            scheme,
            secret: secret.into(),
            hidden: hidden.iter().copied().flat_map(spellings).collect(),
        });
    }

    /// Adds what the first complete alternative needs.
    ///
    /// Fails where none is complete, with a text that names them.
    pub(crate) fn apply(
        &self,
        api: &'static Api,
        security: Security,
        target: &mut Target<'_>,
    ) -> Result<(), String> {
        let complete = |keys: &[&str]| {
            keys.iter()
                .all(|key| self.get(key).is_some() || by_hand(api, key, target))
        };
        let alternatives = || security.iter().filter(|keys| !keys.is_empty());
        match alternatives().find(|keys| complete(keys)) {
            Some(keys) => {
                for credential in keys.iter().filter_map(|key| self.get(key)) {
                    credential.send(target);
                }
                Ok(())
            }
            None if alternatives().count() == security.len() && !security.is_empty() => {
                Err(needs(security))
            }
            None => Ok(()),
        }
    }

    fn get(&self, key: &str) -> Option<&Credential> {
        self.0
            .iter()
            .find(|credential| credential.scheme.key == key)
    }

    /// The text with every credential in it made unreadable, and what else is secret.
    pub(crate) fn hide(&self, mut text: String, more: &[SecretString]) -> String {
        let own = self.0.iter().flat_map(|credential| &credential.hidden);
        let mut secrets: Vec<&str> = own.chain(more).map(|text| text.expose_secret()).collect();
        // One that is the beginning of another would leave the rest of that to be seen.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        for secret in secrets {
            if text.contains(secret) {
                text = text.replace(secret, "[secret]");
            }
        }
        text
    }
}

/// A text in all the ways in which a message may spell it; none of a short one,
/// which would blot out half of any message.
pub(crate) fn spellings(text: &str) -> Vec<SecretString> {
    if text.len() < 4 {
        return Vec::new();
    }
    let mut json = json::to_string(&text);
    json.pop();
    json.remove(0);
    let mut all = vec![
        text.to_owned(),
        encoded(text, Keep::Unreserved),
        encoded(text, Keep::Form),
        json.replace('/', "\\/"),
        json,
    ];
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(SecretString::from).collect()
}

impl Credential {
    fn send(&self, target: &mut Target<'_>) {
        let secret = self.secret.expose_secret();
        match self.scheme.kind {
            SchemeKind::Basic => header(target, AUTHORIZATION.as_str(), &format!("Basic {secret}")),
            SchemeKind::Bearer => {
                header(target, AUTHORIZATION.as_str(), &format!("Bearer {secret}"))
            }
            SchemeKind::ApiKey { location, name } => match location {
                In::Header => header(target, name, secret),
                In::Query => argument(target.query, name, |out| {
                    pair(out, name, secret.as_bytes(), Rules::query(false));
                }),
                In::Cookie => argument(target.cookies, name, |out| raw_pair(out, name, secret)),
            },
        }
    }
}

/// Sets a header, unless the caller has set it by hand.
fn header(target: &mut Target<'_>, name: &str, value: &str) {
    // Both were checked when the client was built.
    let name = HeaderName::from_bytes(name.as_bytes());
    if let (Ok(name), Ok(mut value)) = (name, HeaderValue::from_str(value)) {
        value.set_sensitive(true);
        target.headers.entry(name).or_insert(value);
    }
}

/// Sets an argument, unless the caller has set it by hand.
fn argument(arguments: &mut Arguments, name: &str, write: impl FnOnce(&mut String)) {
    if !arguments.has(name) {
        let mut text = String::new();
        write(&mut text);
        arguments.set(name, text);
    }
}

/// Whether the caller has set what a scheme sends by hand.
fn by_hand(api: &Api, key: &str, target: &Target<'_>) -> bool {
    let scheme = api.schemes.iter().find(|scheme| scheme.key == key);
    match scheme.map(|scheme| scheme.kind) {
        Some(SchemeKind::Basic | SchemeKind::Bearer) => target.headers.contains_key(AUTHORIZATION),
        Some(SchemeKind::ApiKey { location, name }) => match location {
            In::Header => target.headers.contains_key(name),
            In::Query => target.query.has(name),
            In::Cookie => target.cookies.has(name),
        },
        None => false,
    }
}

fn find(api: &'static Api, key: &str) -> Result<&'static Scheme, String> {
    let scheme = api.schemes.iter().find(|scheme| scheme.key == key);
    scheme.ok_or_else(|| format!("the API has no security scheme `{key}`"))
}

/// What a call needs, in words: "`a`, or `b` together with `c`".
fn needs(security: Security) -> String {
    let alternatives: Vec<_> = security
        .iter()
        .map(|keys| {
            let keys: Vec<_> = keys.iter().map(|key| format!("`{key}`")).collect();
            keys.join(" together with ")
        })
        .collect();
    format!(
        "the call needs credentials for {}",
        alternatives.join(", or ")
    )
}

/// Shows the keys of the schemes that have a credential.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.0.iter().map(|credential| credential.scheme.key);
        f.debug_list().entries(keys).finish()
    }
}
