//! A request while it is put together: the part of [`Call`](crate::Call) that
//! is compiled once, whatever the call answers.
//!
//! Values are encoded when they are given. What cannot be sent is noted, and
//! comes out when the call is sent.

mod again;
mod body;
mod found;
mod prepare;

use std::borrow::Cow;
use std::sync::Arc;

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;

use crate::arguments::Arguments;
use crate::auth::{Added, Credential, Credentials, In, Security, Sourced, Target};
use crate::body::Body;
use crate::connection::{Connection, Limits};
use crate::content::Content;
use crate::encode::cookie::{CookieStyle, cookie};
use crate::encode::header::{HeaderStyle, header};
use crate::encode::multipart::PartHeader;
use crate::encode::path::{PathStyle, path};
use crate::encode::percent::is_dots;
use crate::encode::query::{QueryStyle, query};
use crate::encode::{self, Encoding};
use crate::error::{Fault, Kind};
use crate::origin::Origin;
use crate::outgoing::Outgoing;
use crate::pages::Paging;
use crate::retry::Retries;
use crate::value::Encode;

/// How long most arguments are at most, in bytes.
const ARGUMENT: usize = 24;

/// A request while it is put together.
pub struct Parts {
    pub(crate) connection: Connection,
    pub(crate) origin: Origin,
    /// The template, less the arguments that were given.
    path: Cow<'static, str>,
    /// The argument of the path that changes from page to page, encoded.
    cursor: Option<String>,
    query: Arguments,
    headers: HeaderMap,
    cookies: Arguments,
    content: Content,
    /// What `content` comes to when it is sent.
    outgoing: Option<Outgoing>,
    /// The request that is sent next, where it has been made.
    pub(crate) ready: Option<http::Request<Body>>,
    /// What parts of the content have beside what is in them.
    part_headers: Vec<PartHeader>,
    /// How fields of the content are written, where that is not as their type has them.
    encoding: Encoding,
    pub(crate) limits: Limits,
    /// What is asked for, where that is not what the operation answers with as a whole.
    pub(crate) accept: Option<&'static str>,
    /// Which failures are repeated, where that is not as for the client.
    pub(crate) retries: Option<Box<Retries>>,
    /// Credentials of this call alone.
    pub(crate) credentials: Credentials,
    /// What stands in fields that are secret, never to be shown.
    pub(crate) secrets: Vec<SecretString>,
    /// How pages follow each other.
    pub(crate) paging: Option<&'static Paging>,
    /// The path that it goes to instead, where that is not by the template: all of it, encoded.
    link: Option<String>,
    /// The first thing that cannot be sent.
    refused: Option<String>,
}

impl Parts {
    pub(crate) fn new(connection: &Connection, origin: Origin) -> Box<Self> {
        Box::new(Self {
            connection: connection.clone(),
            path: origin.path.clone(),
            cursor: None,
            paging: origin.facts.paging.as_ref(),
            link: None,
            origin,
            query: Arguments::default(),
            headers: HeaderMap::new(),
            cookies: Arguments::default(),
            credentials: Credentials::default(),
            secrets: Vec::new(),
            content: Content::Nothing,
            outgoing: None,
            ready: None,
            part_headers: Vec::new(),
            encoding: Encoding::default(),
            limits: connection.shared().limits,
            accept: None,
            retries: None,
            refused: None,
        })
    }

    #[inline(never)]
    pub(crate) fn path(&mut self, name: &str, value: &dyn Encode, style: PathStyle) {
        if !self.finite("path argument", name, value) {
            return;
        }
        match path(name, value, style) {
            None => self.refuse(format!("the path argument `{name}` is empty")),
            Some(text) if is_dots(text.as_bytes()) => {
                self.refuse(format!("the path argument `{name}` is `.` or `..`"));
            }
            Some(text) if self.cursor_name() == Some(name) => self.cursor = Some(text),
            Some(text) => match filled(&self.path, name, &text) {
                Some(path) => self.path = path.into(),
                None => self.refuse(format!("the path has no argument `{name}`")),
            },
        }
    }

    #[inline(never)]
    pub(crate) fn query(
        &mut self,
        name: &str,
        value: &dyn Encode,
        style: QueryStyle,
        reserved: bool,
    ) {
        let mut text = String::with_capacity(name.len() + ARGUMENT);
        self.note_by_hand(In::Query, name, || encode::text(value));
        if self.finite("query argument", name, value) {
            query(&mut text, name, value, style, reserved);
        }
        self.query.set(name, text);
    }

    #[inline(never)]
    pub(crate) fn header(&mut self, name: &str, value: &dyn Encode, style: HeaderStyle) {
        let Some((header, mut value)) = self.as_header(name, value, style) else {
            return;
        };
        if header == CONTENT_LENGTH || header == TRANSFER_ENCODING {
            self.refuse(format!("the header `{name}` is for the transport to set"));
            return;
        }
        let text = value.to_str().unwrap_or_default();
        self.note_by_hand(In::Header, name, || text.to_owned());
        // Whether it is a secret is not known, so it is never shown.
        value.set_sensitive(true);
        self.headers.insert(header, value);
    }

    /// Name and value of a header, where there is a value, and it can be sent.
    fn as_header(
        &mut self,
        name: &str,
        value: &dyn Encode,
        style: HeaderStyle,
    ) -> Option<(HeaderName, HeaderValue)> {
        if !self.finite("header", name, value) {
            return None;
        }
        let text = header(value, style)?;
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            self.refuse(format!("`{}` is no name of a header", name.escape_debug()));
            return None;
        };
        let Ok(value) = HeaderValue::from_bytes(text.as_bytes()) else {
            self.refuse(format!(
                "the header `{name}` has characters that cannot be sent"
            ));
            return None;
        };
        Some((header, value))
    }

    #[inline(never)]
    pub(crate) fn cookie(&mut self, name: &str, value: &dyn Encode, style: CookieStyle) {
        let mut text = String::new();
        self.note_by_hand(In::Cookie, name, || encode::text(value));
        if self.finite("cookie", name, value) {
            if let Err(why) = cookie(&mut text, name, value, style) {
                self.refuse(why);
            }
        }
        self.cookies.set(name, text);
    }

    fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    /// Takes a credential over that is for this call alone.
    pub(crate) fn credential(&mut self, key: &str, credential: &Credential) {
        let api = self.connection.shared().api;
        if let Err(why) = self.credentials.put(api, key, credential) {
            self.refuse(why);
        }
    }

    /// Where credentials that the call needs have to be fetched from.
    pub(crate) fn sources(&mut self) -> Result<Vec<Arc<Sourced>>, Fault> {
        let connection = self.connection.clone();
        let shared = connection.shared();
        if !shared.credentials.has_sources() {
            return Ok(Vec::new());
        }
        let (security, own) = (self.security(), &self.credentials);
        let target = Target {
            headers: &mut self.headers,
            query: &self.query,
            cookies: &self.cookies,
            added: &mut Added::default(),
        };
        shared
            .credentials
            .sources(own, shared.api, security, &target)
            .map_err(|why| Fault::new(Kind::Credentials, why))
    }

    fn security(&self) -> Security {
        let of_api = self.connection.shared().api.security;
        self.origin.facts.security.unwrap_or(of_api)
    }
}

/// A path template with an argument wherever it is named; nothing where it is not.
fn filled(template: &str, name: &str, text: &str) -> Option<String> {
    let mut path = String::with_capacity(template.len() + text.len());
    let mut rest = template;
    let mut is_filled = false;
    while let Some(brace) = rest.bytes().position(|byte| byte == b'{') {
        let (before, place) = rest.split_at(brace);
        path.push_str(before);
        let named = place[1..].strip_prefix(name);
        rest = match named.and_then(|behind| behind.strip_prefix('}')) {
            Some(behind) => {
                path.push_str(text);
                is_filled = true;
                behind
            }
            None => {
                path.push('{');
                &place[1..]
            }
        };
    }
    path.push_str(rest);
    is_filled.then_some(path)
}
