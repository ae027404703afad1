//! The request that is sent, made of what was given: for each try another one.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::Parts;
use crate::arguments::Arguments;
use crate::auth::{Added, Target};
use crate::body::Body;
use crate::content::Content;
use crate::encode::percent::{Keep, is_dots, push};
use crate::error::{Fault, Kind};
use crate::outgoing::Outgoing;
use crate::random::uuid;

impl Parts {
    /// The request that is sent next.
    pub(crate) fn request(&mut self) -> Result<http::Request<Body>, Fault> {
        match self.ready.take() {
            Some(request) => Ok(request),
            None => self.prepare(),
        }
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
        let own = self.filled_path();
        let (path, query) = match (&self.link, split(&own)) {
            (Some(link), _) => (link.as_str(), ""),
            (None, Ok(parts)) => parts,
            (None, Err(name)) => {
                return Err(unsendable(format!("the path argument `{name}` is missing")));
            }
        };
        let prefix = match self.link {
            Some(_) => "",
            None => base.prefix(),
        };
        // What most need, so that nothing of it has to be given back.
        let fixed = prefix.len() + path.len() + query.len();
        let mut target = String::with_capacity(fixed + self.query.length());
        target.push_str(prefix);
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
    if fixed.is_empty() && arguments.iter().all(|arguments| arguments.length() == 0) {
        return;
    }
    out.push('?');
    let start = out.len();
    push(out, fixed, Keep::Query);
    for arguments in arguments {
        arguments.push_to(out, start, "&");
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

/// Path and query of a template, or the first argument of the path that was not given. Some descriptions
/// tell operations apart by a query in the path, or by a fragment.
fn split(template: &str) -> Result<(&str, &str), &str> {
    // Nearly all are nothing else by now.
    if template.bytes().all(|byte| Keep::Path.keeps(byte)) {
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
