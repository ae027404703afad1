//! The credentials of a client or of a call, by the keys of their schemes.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use super::credential::{Ready, Target};
use super::source::{CredentialSource, Sourced};
use super::{Api, Credential, In, Scheme, SchemeKind, Security, find};

/// Credentials, by the keys of their schemes.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Vec<Held>);

#[derive(Clone)]
enum Held {
    Fixed(Arc<Ready>),
    Sourced(Arc<Sourced>),
}

impl Held {
    fn scheme(&self) -> &'static Scheme {
        match self {
            Self::Fixed(ready) => ready.scheme,
            Self::Sourced(sourced) => sourced.scheme,
        }
    }
}

impl Credentials {
    /// Takes a credential over, in place of the one of its scheme; an empty one counts as none.
    pub(crate) fn put(
        &mut self,
        api: &'static Api,
        key: &str,
        credential: &Credential,
    ) -> Result<(), String> {
        let ready = Ready::new(find(api, key)?, credential)?;
        self.take_away(key);
        if !ready.is_empty() {
            self.0.push(Held::Fixed(Arc::new(ready)));
        }
        Ok(())
    }

    /// Takes over where the credential of a scheme comes from.
    pub(crate) fn put_source(
        &mut self,
        api: &'static Api,
        key: &str,
        source: Box<dyn CredentialSource>,
    ) -> Result<(), String> {
        let sourced = Sourced::new(find(api, key)?, source);
        self.take_away(key);
        self.0.push(Held::Sourced(Arc::new(sourced)));
        Ok(())
    }

    /// Takes a credential over that was fetched.
    pub(crate) fn put_ready(&mut self, ready: Arc<Ready>) {
        self.take_away(ready.scheme.key);
        self.0.push(Held::Fixed(ready));
    }

    fn take_away(&mut self, key: &str) {
        self.0.retain(|held| held.scheme().key != key);
    }

    /// Whether some of them have to be fetched.
    pub(crate) fn has_sources(&self) -> bool {
        let mut all = self.0.iter();
        all.any(|held| matches!(held, Held::Sourced(_)))
    }

    /// Where those come from that the first complete alternative needs and that have to be fetched.
    pub(crate) fn sources(
        &self,
        own: &Self,
        api: &'static Api,
        security: Security,
        target: &Target<'_>,
    ) -> Result<Vec<Arc<Sourced>>, String> {
        let keys = self.alternative(own, api, security, target)?.iter();
        let keys = keys.filter(|key| !own.has(key) && !by_hand(api, key, target));
        let sources = keys.filter_map(|key| match self.get(key)? {
            Held::Sourced(sourced) => Some(sourced.clone()),
            Held::Fixed(_) => None,
        });
        Ok(sources.collect())
    }

    fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    fn get(&self, key: &str) -> Option<&Held> {
        self.0.iter().find(|held| held.scheme().key == key)
    }

    fn ready(&self, key: &str) -> Option<&Ready> {
        match self.get(key)? {
            Held::Fixed(ready) => Some(ready),
            Held::Sourced(_) => None,
        }
    }

    /// The schemes of the first complete alternative; those of the call count more than those of
    /// the client.
    ///
    /// Fails where none is complete, with a text that names them.
    fn alternative(
        &self,
        own: &Self,
        api: &'static Api,
        security: Security,
        target: &Target<'_>,
    ) -> Result<&'static [&'static str], String> {
        let complete = |keys: &[&str]| {
            let mut keys = keys.iter();
            keys.all(|key| own.has(key) || self.has(key) || by_hand(api, key, target))
        };
        let alternatives = || security.iter().filter(|keys| !keys.is_empty());
        match alternatives().find(|keys| complete(keys)) {
            Some(keys) => Ok(keys),
            None if alternatives().count() == security.len() && !security.is_empty() => {
                Err(needs(security))
            }
            None => Ok(&[]),
        }
    }

    /// Adds what the first complete alternative needs, all of which is at hand.
    pub(crate) fn apply(
        &self,
        own: &Self,
        api: &'static Api,
        security: Security,
        target: &mut Target<'_>,
    ) -> Result<(), String> {
        for key in self.alternative(own, api, security, target)? {
            if let Some(ready) = own.ready(key).or_else(|| self.ready(key)) {
                ready.send(target);
            }
        }
        Ok(())
    }

    /// Texts that give them away.
    pub(crate) fn hidden(&self) -> Vec<SecretString> {
        let all = self.0.iter().flat_map(|held| match held {
            Held::Fixed(ready) => ready.hidden.clone(),
            Held::Sourced(sourced) => sourced.hidden(),
        });
        all.collect()
    }
}

/// Whether the caller has set what a scheme sends by hand.
fn by_hand(api: &Api, key: &str, target: &Target<'_>) -> bool {
    let scheme = api.schemes.iter().find(|scheme| scheme.key == key);
    match scheme.map(|scheme| scheme.kind) {
        Some(
            SchemeKind::Basic
            | SchemeKind::Bearer
            | SchemeKind::OAuth2 { .. }
            | SchemeKind::Http(_),
        ) => target.headers.contains_key(http::header::AUTHORIZATION),
        Some(SchemeKind::ApiKey { location, name }) => match location {
            In::Header => target.headers.contains_key(name),
            In::Query => target.query.has(name),
            In::Cookie => target.cookies.has(name),
        },
        None => false,
    }
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
        let keys = self.0.iter().map(|held| held.scheme().key);
        f.debug_list().entries(keys).finish()
    }
}
