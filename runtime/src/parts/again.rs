//! A request that is made several times, each time for another page.

use std::borrow::Cow;

use http::Uri;

use super::{Parts, filled};
use crate::auth::{In, SchemeKind};
use crate::decode::unescape;
use crate::encode::path::PathStyle;
use crate::encode::query::QueryStyle;
use crate::error::{Fault, Kind};
use crate::pages::{Argument, PagingBy};
use crate::redirect::{is_at, resolve};
use crate::value::Encode;

impl Parts {
    /// The same request once more. Fails where its body can be sent only once.
    pub(crate) fn again(&self) -> Result<Box<Self>, Fault> {
        let Some(content) = self.content.again() else {
            let why = "a body that is sent as it arrives can be sent once, and not for each page";
            return Err(unsendable(why.to_owned()));
        };
        Ok(Box::new(Self {
            connection: self.connection.clone(),
            origin: self.origin.clone(),
            path: self.path.clone(),
            cursor: self.cursor.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            cookies: self.cookies.clone(),
            content,
            outgoing: None,
            ready: None,
            part_headers: self.part_headers.clone(),
            encoding: self.encoding.clone(),
            limits: self.limits,
            accept: self.accept,
            retries: self.retries.clone(),
            credentials: self.credentials.clone(),
            secrets: self.secrets.clone(),
            paging: self.paging,
            link: self.link.clone(),
            refused: self.refused.clone(),
        }))
    }

    /// The argument of the path that changes from page to page, if one does.
    pub(super) fn cursor_name(&self) -> Option<&'static str> {
        match self.paging?.by {
            PagingBy::Cursor(Argument::Path(name), _) | PagingBy::Last(Argument::Path(name), _) => {
                Some(name)
            }
            _ => None,
        }
    }

    /// The template with all arguments that were given.
    pub(super) fn filled_path(&self) -> Cow<'static, str> {
        let cursor = self.cursor_name().zip(self.cursor.as_ref());
        let path = cursor.and_then(|(name, text)| filled(&self.path, name, text));
        path.map_or_else(|| self.path.clone(), Cow::Owned)
    }

    /// Whether answers have the URL of the next page.
    pub(crate) fn is_linked(&self) -> bool {
        matches!(self.paging.map(|paging| paging.by), Some(PagingBy::Link(_)))
    }

    /// The text of an argument, where it has one.
    pub(crate) fn argument(&self, argument: Argument) -> Option<String> {
        let text = match argument {
            Argument::Query(name) => self.query.get(name)?,
            Argument::Path(_) => self.cursor.as_deref()?,
            Argument::Body(key) => return self.content.get(key),
        };
        let value = match argument {
            Argument::Query(_) => text.split_once('=')?.1,
            _ => text,
        };
        unescape(value.as_bytes()).ok()
    }

    /// Sets an argument, in place of the one that there is.
    pub(crate) fn put(&mut self, argument: Argument, value: &dyn Encode) {
        match argument {
            Argument::Query(name) => self.query(name, value, QueryStyle::Form, false),
            Argument::Path(name) => self.path(name, value, PathStyle::Simple),
            Argument::Body(key) => {
                self.content.take(key);
                self.body_field(key, value);
            }
        }
    }

    /// Asks for what is at a URL instead, in the same way and with the same credentials. Fails where
    /// it is not at the server of the operation.
    pub(crate) fn follow(&mut self, url: &str) -> Result<(), Fault> {
        let url = self.locate(None, url)?;
        let by_hand = self.query.only(|name| self.is_credential(name));
        self.query = by_hand;
        for pair in url.query().unwrap_or_default().split('&') {
            let name = name_of(pair);
            if !self.is_credential(&name) {
                self.query.add(&name, pair);
            }
        }
        self.link = Some(url.path().to_owned());
        Ok(())
    }

    /// Where a link in an answer leads, without the credentials that the server may have repeated
    /// in it.
    pub(crate) fn target(&self, from: Option<&Uri>, link: &str) -> Result<String, Fault> {
        let url = self.locate(from, link)?.to_string();
        let Some((place, query)) = url.split_once('?') else {
            return Ok(url);
        };
        let pairs = query
            .split('&')
            .filter(|pair| !self.is_credential(&name_of(pair)));
        let pairs: Vec<&str> = pairs.collect();
        Ok(match pairs.is_empty() {
            true => place.to_owned(),
            false => format!("{place}?{}", pairs.join("&")),
        })
    }

    fn locate(&self, from: Option<&Uri>, link: &str) -> Result<Uri, Fault> {
        let broken = |why: String| Fault::new(Kind::Paging, why);
        let base = self.connection.shared().base_of(self.origin.facts);
        let home = base.map_err(unsendable)?.url("/".to_owned());
        let home = home.map_err(|_| unsendable("the base URL is too long".to_owned()))?;
        let to = resolve(from.unwrap_or(&home), link);
        let to = to.ok_or_else(|| broken("the link to it cannot be read".to_owned()))?;
        if is_at(&to, &home) {
            return Ok(to);
        }
        let place = |url: &Uri| match (url.scheme_str(), url.authority()) {
            (Some(scheme), Some(host)) => format!("`{scheme}://{host}`"),
            _ => "another server".to_owned(),
        };
        let (to, home) = (place(&to), place(&home));
        Err(broken(format!(
            "the link to it leads to {to}, and nothing is sent there but to {home}"
        )))
    }

    /// Whether this is the name of a credential in the query.
    fn is_credential(&self, name: &str) -> bool {
        let mut schemes = self.connection.shared().api.schemes.iter();
        schemes.any(|scheme| {
            matches!(scheme.kind, SchemeKind::ApiKey { location: In::Query, name: own } if own == name)
        })
    }
}

/// The name in `name=value`, as far as it is one.
fn name_of(pair: &str) -> String {
    let name = pair.split('=').next().unwrap_or_default();
    unescape(name.as_bytes()).unwrap_or_else(|_| name.to_owned())
}

fn unsendable(why: String) -> Fault {
    Fault::new(Kind::Unsendable, why)
}
