//! A request while it is put together: the part of [`Call`](crate::Call) that
//! is compiled once, whatever the call answers.
//!
//! Values are encoded when they are given. What cannot be sent is noted, and
//! comes out when the call is sent.

mod again;

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, TRANSFER_ENCODING, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use secrecy::SecretString;

use crate::arguments::Arguments;
use crate::auth::{Added, Credential, Credentials, In, SchemeKind, Security, Sourced, Target};
use crate::body::Body;
use crate::connection::{Connection, Limits};
use crate::content::Content;
use crate::encode::cookie::{CookieStyle, cookie};
use crate::encode::header::{HeaderStyle, header};
use crate::encode::multipart::PartHeader;
use crate::encode::path::{PathStyle, path};
use crate::encode::percent::{Keep, is_dots, push};
use crate::encode::query::{QueryStyle, query};
use crate::encode::{self, Encoding};
use crate::error::{Fault, Kind};
use crate::file::File;
use crate::frames::Between;
use crate::inspect::{self, Found, inspect};
use crate::json;
use crate::origin::Origin;
use crate::outgoing::Outgoing;
use crate::pages::Paging;
use crate::random::uuid;
use crate::retry::Retries;
use crate::shape::FormStyle;
use crate::value::Encode;

/// How long most arguments are at most, in bytes.
const ARGUMENT: usize = 24;

/// How long most paths with their queries are at most, in bytes.
const TARGET: usize = 128;

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

    /// Notes what is set by hand in the place of a credential, so that it is hidden like one.
    fn note_by_hand(&mut self, place: In, name: &str, text: impl FnOnce() -> String) {
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

    #[inline(never)]
    pub(crate) fn part_header(&mut self, part: &str, name: &str, value: &dyn Encode) {
        let Some((_, value)) = self.as_header(name, value, HeaderStyle::Simple) else {
            return;
        };
        let same = |header: &PartHeader| header.part == part && header.name == name;
        self.part_headers.retain(|header| !same(header));
        self.part_headers.push(PartHeader {
            part: part.to_owned(),
            name: name.to_owned(),
            value: String::from_utf8_lossy(value.as_bytes()).into_owned(),
        });
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

    #[inline(never)]
    pub(crate) fn json(&mut self, media: &str, body: &dyn Encode) {
        self.without_streams(body);
        self.content = Content::Json(media.to_owned(), json::to_vec(body));
    }

    #[inline(never)]
    pub(crate) fn json_in(&mut self, media: &str, key: &str, body: &dyn Encode) {
        self.without_streams(body);
        self.content = Content::Json(media.to_owned(), json::to_vec_in(key, body));
    }

    #[inline(never)]
    pub(crate) fn items(&mut self, media: &str, between: Between, items: &dyn Encode) {
        self.without_streams(items);
        let content = between
            .all(items)
            .map(|text| Content::Other(media.to_owned(), Bytes::from(text).into()));
        self.put_content(content.ok_or_else(|| "these items are made of a list".to_owned()));
    }

    pub(crate) fn encoding(&mut self, fields: &[(&'static str, FormStyle)]) {
        self.encoding = Encoding(fields.to_vec());
    }

    #[inline(never)]
    pub(crate) fn form(&mut self, body: &dyn Encode) {
        if self.finite("field", "", body) {
            self.put_content(Content::form(body, &self.encoding));
        }
    }

    #[inline(never)]
    pub(crate) fn multipart(&mut self, media: &str, of: &[&str], body: &dyn Encode) {
        let found = self.look_for_secrets(body);
        if self.is_finite("field", "", found.infinite) {
            self.put_content(Content::multipart(media, of, body, &self.encoding));
        }
    }

    #[inline(never)]
    pub(crate) fn bytes(&mut self, media: &str, body: Bytes) {
        self.content = Content::Other(media.to_owned(), body.into());
    }

    /// Sends a file as the whole body; its own media type counts more than that of the operation.
    #[inline(never)]
    pub(crate) fn file(&mut self, media: &str, file: &File) {
        let media = file.content_type.as_deref().unwrap_or(media).to_owned();
        self.put_content(file.body().map(|body| Content::Other(media, body)));
    }

    #[inline(never)]
    pub(crate) fn body_field(&mut self, key: &str, value: &dyn Encode) {
        let found = self.look_for_secrets(value);
        let is_multipart = matches!(self.content, Content::Multipart(..));
        let is_text = is_multipart || matches!(self.content, Content::Form(_));
        if is_text && !self.is_finite("field", key, found.infinite.clone()) {
            return;
        }
        if !is_multipart && self.is_streamed(&found) {
            return;
        }
        if let Err(why) = self.content.put(key, value) {
            self.refuse(why);
        }
    }

    /// What is JSON takes any number, but no file that has no text.
    fn without_streams(&mut self, body: &dyn Encode) {
        let found = self.look_for_secrets(body);
        self.is_streamed(&found);
    }

    fn put_content(&mut self, content: Result<Content, String>) {
        match content {
            Ok(content) => self.content = content,
            Err(why) => self.refuse(why),
        }
    }

    /// Refuses what only some bodies have something to write for.
    fn finite(&mut self, what: &str, name: &str, value: &dyn Encode) -> bool {
        let found = self.look_for_secrets(value);
        !self.is_streamed(&found) && self.is_finite(what, name, found.infinite)
    }

    /// Refuses numbers that are infinite or none: only JSON has something to write for them.
    fn is_finite(&mut self, what: &str, name: &str, infinite: Option<String>) -> bool {
        let Some(within) = infinite else {
            return true;
        };
        let path = inspect::under(name.to_owned(), within);
        self.refuse(format!("the {what} `{path}` is infinite or not a number"));
        false
    }

    /// Refuses files that are sent as they arrive: they have no text.
    fn is_streamed(&mut self, found: &Found) -> bool {
        if found.streamed {
            self.refuse(encode::STREAMED.to_owned());
        }
        found.streamed
    }

    /// Notes the secrets in a value, and gives what else was found.
    fn look_for_secrets(&mut self, value: &dyn Encode) -> Found {
        let found = inspect(value);
        let secrets = found.secrets.iter().map(|text| text.as_str().into());
        self.secrets.extend(secrets);
        found
    }

    fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    /// The request as it goes over the wire: for each try another one, which is the same but for
    /// credentials that were renewed.
    pub(crate) fn prepare(&mut self) -> Result<http::Request<Body>, Fault> {
        let unsendable = |why: String| Fault::new(Kind::Unsendable, why);
        self.finish_body().map_err(unsendable)?;
        let method = Method::from_bytes(self.origin.method.as_bytes())
            .map_err(|_| unsendable("the method is none of HTTP".to_owned()))?;
        if let Some(name) = self.origin.facts.idempotency_key {
            mark(&mut self.headers, name);
        }
        let mut headers = self.headers.clone();
        let mut added = Added::default();
        let connection = self.connection.clone();
        let shared = connection.shared();
        let base = shared.base_of(self.origin.facts).map_err(unsendable)?;
        let mut target = String::with_capacity(TARGET);
        let own = self.filled_path();
        let (path, query) = match (&self.link, split(&own)) {
            (Some(link), _) => (link.as_str(), ""),
            (None, Ok(parts)) => parts,
            (None, Err(name)) => {
                return Err(unsendable(format!("the path argument `{name}` is missing")));
            }
        };
        if self.link.is_none() {
            target.push_str(base.prefix());
        }
        push_path(&mut target, path).map_err(unsendable)?;
        self.authenticate(&mut headers, &mut added)?;
        push_query(&mut target, query, [&self.query, &added.query]);
        self.put_cookies(&mut headers, &added)?;

        let mut body = Body::default();
        if let Some(outgoing) = &mut self.outgoing {
            body = outgoing.body();
            if let Some(media) = &outgoing.media {
                headers.entry(CONTENT_TYPE).or_insert_with(|| media.clone());
            }
        }
        headers
            .entry(USER_AGENT)
            .or_insert_with(|| shared.user_agent.clone());
        if !headers.contains_key(ACCEPT) {
            let accept = self.origin.facts.asks_for(self.accept);
            let accept = accept
                .map_err(|_| unsendable("the media type that is asked for is none".to_owned()))?;
            headers.insert(ACCEPT, accept);
        }

        let url = base
            .url(target)
            .map_err(|_| unsendable("the URL is too long".to_owned()))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = url;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Makes of what was given what is sent, once.
    fn finish_body(&mut self) -> Result<(), String> {
        if let Some(why) = self.refused.take() {
            return Err(why);
        }
        if self.outgoing.is_some() {
            return Ok(());
        }
        if self.origin.facts.body && matches!(self.content, Content::Nothing) {
            return Err("it needs a body, and none was given".to_owned());
        }
        let finished = std::mem::take(&mut self.content).finish(&self.part_headers);
        let (media, body) = finished.map_err(|_| "the media type of the body is none")?;
        self.outgoing = Some(Outgoing::new(media, body));
        Ok(())
    }

    /// Whether what is sent can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        let outgoing = self.outgoing.as_ref();
        outgoing.is_none_or(|outgoing| outgoing.is_repeatable)
    }

    /// Whether the server knows a call that it had already.
    pub(crate) fn has_idempotency_key(&self) -> bool {
        let name = self.origin.facts.idempotency_key;
        name.is_some_and(|name| self.headers.contains_key(name))
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

    fn authenticate(&self, headers: &mut HeaderMap, added: &mut Added) -> Result<(), Fault> {
        let shared = self.connection.shared();
        let mut target = Target {
            headers,
            query: &self.query,
            cookies: &self.cookies,
            added,
        };
        shared
            .credentials
            .apply(&self.credentials, shared.api, self.security(), &mut target)
            .map_err(|why| Fault::new(Kind::Credentials, why))
    }

    /// Adds the cookies to those that the caller has set by hand.
    fn put_cookies(&self, headers: &mut HeaderMap, added: &Added) -> Result<(), Fault> {
        if self.cookies.is_empty() && added.cookies.is_empty() {
            return Ok(());
        }
        let by_hand = headers.get(COOKIE).and_then(|value| value.to_str().ok());
        let by_hand = by_hand.unwrap_or_default();
        let mut cookies = by_hand.to_owned();
        for arguments in [&self.cookies, &added.cookies] {
            arguments.push_to(&mut cookies, 0, "; ");
        }
        if cookies.len() == by_hand.len() {
            return Ok(());
        }
        let mut cookies = HeaderValue::try_from(cookies).map_err(|_| {
            let why = "a cookie has characters that cannot be sent".to_owned();
            Fault::new(Kind::Unsendable, why)
        })?;
        cookies.set_sensitive(true);
        headers.insert(COOKIE, cookies);
        Ok(())
    }
}

/// Adds a path, encoded, to what stands in front of it.
fn push_path(out: &mut String, path: &str) -> Result<(), String> {
    if !path.starts_with('/') {
        return Err("the path does not start with a slash".to_owned());
    }
    let prefix = out.len();
    push(out, path, Keep::Path);
    let mut segments = out.as_bytes()[prefix..].split(|byte| *byte == b'/');
    if segments.any(is_dots) {
        return Err("a segment of the path is `.` or `..`".to_owned());
    }
    Ok(())
}

/// Adds a query, if there is one: what the template has of it, and arguments.
fn push_query(out: &mut String, fixed: &str, arguments: [&Arguments; 2]) {
    out.push('?');
    let start = out.len();
    push(out, fixed, Keep::Query);
    for arguments in arguments {
        arguments.push_to(out, start, "&");
    }
    if out.len() == start {
        out.pop();
    }
}

/// Gives a call a name of its own, unless the caller gave it one.
fn mark(headers: &mut HeaderMap, name: &'static str) {
    let name = HeaderName::from_bytes(name.as_bytes()).ok();
    let Some(name) = name.filter(|name| !headers.contains_key(name)) else {
        return;
    };
    if let Some(Ok(value)) = uuid().map(HeaderValue::try_from) {
        headers.insert(name, value);
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

/// Path and query of a template, or the first argument of the path that was not given. Some descriptions
/// tell operations apart by a query in the path, or by a fragment.
fn split(template: &str) -> Result<(&str, &str), &str> {
    // Nearly all have none of these by now.
    let special = |byte: u8| matches!(byte, b'{' | b'?' | b'#');
    if !template.bytes().any(special) {
        return Ok((template, ""));
    }
    let template = template.split('#').next().unwrap_or_default();
    let (path, query) = template.split_once('?').unwrap_or((template, ""));
    let missing = path.split_once('{');
    match missing.and_then(|(_, rest)| rest.split_once('}')) {
        Some((name, _)) => Err(name),
        None => Ok((path, query)),
    }
}
