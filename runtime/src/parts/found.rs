//! What is found in values when they are given: what cannot be sent, and what is never to be shown.

use super::Parts;
use crate::auth::{In, SchemeKind};
use crate::encode;
use crate::inspect::{self, Found, inspect};
use crate::value::Encode;

impl Parts {
    /// Refuses what only some bodies have something to write for.
    pub(super) fn finite(&mut self, what: &str, name: &str, value: &dyn Encode) -> bool {
        let found = self.look_for_secrets(value);
        !self.is_streamed(&found) && self.is_finite(what, name, found.infinite)
    }

    /// Refuses numbers that are infinite or none: only JSON has something to write for them.
    pub(super) fn is_finite(&mut self, what: &str, name: &str, infinite: Option<String>) -> bool {
        let Some(within) = infinite else {
            return true;
        };
        let path = inspect::under(name.to_owned(), within);
        self.refuse(format!("the {what} `{path}` is infinite or not a number"));
        false
    }

    /// Refuses files that are sent as they arrive: they have no text.
    pub(super) fn is_streamed(&mut self, found: &Found) -> bool {
        if found.streamed {
            self.refuse(encode::STREAMED.to_owned());
        }
        found.streamed
    }

    /// Notes the secrets in a value, and gives what else was found.
    pub(super) fn look_for_secrets(&mut self, value: &dyn Encode) -> Found {
        let found = inspect(value);
        let secrets = found.secrets.iter().map(|text| text.as_str().into());
        self.secrets.extend(secrets);
        found
    }

    /// Notes a value that is secret as a whole.
    #[inline(never)]
    pub(crate) fn secret(&mut self, value: &dyn Encode) {
        let texts = inspect::secrets(value).into_iter();
        self.secrets.extend(texts.map(Into::into));
    }

    /// Notes what is set by hand in the place of a credential, so that it is hidden like one.
    pub(super) fn note_by_hand(&mut self, place: In, name: &str, text: impl FnOnce() -> String) {
        const HEADERS: [&str; 3] = ["authorization", "proxy-authorization", "cookie"];
        let api = self.connection.shared().api;
        let has_scheme = api.schemes.iter().any(|scheme| match scheme.kind {
            SchemeKind::ApiKey {
                location,
                name: own,
            } => location == place && own.eq_ignore_ascii_case(name),
            _ => false,
        });
        let is_header = || HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name));
        let is_secret = has_scheme || (place == In::Header && is_header());
        if !is_secret {
            return;
        }
        let text = text();
        // Of `Bearer token`, the token alone as well.
        let rest = text.split_once(' ').map(|(_, rest)| rest.trim().into());
        self.secrets.extend(rest);
        self.secrets.push(text.into());
    }
}
