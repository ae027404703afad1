//! A request that a call sends, compared with the one that is expected.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};

use super::compare::{differences, parsed};
use super::fields::{Part, decoded, pairs, pairs_differ, parts, texts_match};
use crate::call::Call;
use crate::parts::Parts;
use crate::recorder::{Recorded, Recorder};

/// A request that was sent, to be compared with the one that is expected.
///
/// ```
/// # use clientwright_runtime::{Api, Builder, Json, Recorder};
/// # static API: Api = Api { user_agent: "x/1", server: Some("https://api.example.com"), schemes: &[], security: &[], rate_limits: &[] };
/// let recorder = Recorder::new();
/// let client = Builder::new(&API).transport(recorder.clone()).build()?;
///
/// let call = client.request::<Json, ()>("PUT", "/things/{id}").path("id", &7);
/// let sent = recorder.sent(call.query("a", &[1, 2]).json(&Json::from([("b", true.into())])));
///
/// sent.is("PUT", "https://api.example.com/things/7?a=1&a=2");
/// sent.has_header("content-type", "application/json");
/// sent.has_json(r#"{ "b": true }"#);
/// # Ok::<_, clientwright_runtime::BuildError>(())
/// ```
#[derive(Debug)]
pub struct Sent(Recorded);

impl Recorder {
    /// Sends a call of a client that has this recorder as its transport, and
    /// gives the request. There is no answer: nothing is read.
    ///
    /// # Panics
    /// Where nothing is sent; the message says why.
    #[inline]
    #[track_caller]
    pub fn sent<T, P>(&self, call: Call<T, P>) -> Sent {
        self.sent_parts(call.into_parts())
    }

    #[track_caller]
    fn sent_parts(&self, parts: Box<Parts>) -> Sent {
        let before = self.requests().len();
        let id = parts.origin.facts.id;
        let (_, judged) = super::wait(crate::exchange::whole(parts));
        match (self.requests().into_iter().nth(before), judged) {
            (Some(request), _) => Sent(request),
            (None, Err(fault)) => panic!("{id} was not sent: {}", fault.told()),
            (None, Ok(status)) => panic!("{id} was sent elsewhere, which answered {status}"),
        }
    }
}

/// To compare a request that a call sent.
impl From<Recorded> for Sent {
    fn from(request: Recorded) -> Self {
        Self(request)
    }
}

impl Sent {
    /// The request itself.
    pub fn request(&self) -> &Recorded {
        &self.0
    }

    /// Compares method and URL. Of the URL, escapes do not matter, and of the query, the order
    /// of the names does not.
    ///
    /// # Panics
    /// Where they differ.
    #[track_caller]
    pub fn is(&self, method: &str, url: &str) -> &Self {
        let found = self.0.url();
        assert_eq!(self.0.method(), method, "the method of {found}");
        let (place, query) = url.split_once('?').unwrap_or((url, ""));
        let (found_place, found_query) = found.split_once('?').unwrap_or((&found, ""));
        // A server that is named without a path has the path `/`.
        let segments = |place: &str| {
            let segments = place.split('/').map(|segment| decoded(segment, false));
            segments.collect::<Vec<_>>()
        };
        let (expected, sent) = (segments(place), segments(found_place));
        let same = expected.len() == sent.len()
            && expected
                .iter()
                .zip(&sent)
                .all(|(expected, sent)| texts_match(expected, sent));
        assert!(
            same,
            "the place differs:\n  {place} expected\n  {found_place} found"
        );
        let expected = pairs(query);
        let expected: Vec<(&str, &str)> = borrowed(&expected);
        if let Some(differs) = pairs_differ(&expected, &pairs(found_query)) {
            panic!("the query differs:{differs}");
        }
        self
    }

    /// Looks for a header. Of `Content-Type` the parameters do not matter, `Accept` may have more than
    /// that, and of `Cookie` the order does not matter.
    ///
    /// # Panics
    /// Where it is another one, or missing.
    #[track_caller]
    pub fn has_header(&self, name: &str, value: &str) -> &Self {
        let found = self.0.header(name);
        let Some(found) = found else {
            panic!("the header {name} is missing: {value:?} expected");
        };
        let essence = |media: &str| {
            let essence = media.split(';').next().unwrap_or_default().trim();
            essence.to_ascii_lowercase()
        };
        let is = |header: &http::HeaderName| name.eq_ignore_ascii_case(header.as_str());
        let same = if is(&CONTENT_TYPE) {
            essence(found) == essence(value)
        } else if is(&ACCEPT) {
            let all: Vec<String> = found.split(',').map(essence).collect();
            value
                .split(',')
                .all(|wanted| all.contains(&essence(wanted)))
        } else if is(&COOKIE) {
            let cookies = |text: &str| {
                let mut all: Vec<_> = text
                    .split(';')
                    .map(|one| decoded(one.trim(), false))
                    .collect();
                all.sort();
                all
            };
            cookies(found) == cookies(value)
        } else {
            texts_match(value.trim(), found.trim())
        };
        assert!(
            same,
            "the header {name} differs: {value:?} expected, {found:?} found"
        );
        self
    }

    /// Looks for user name and password in `Authorization`.
    ///
    /// # Panics
    /// Where they are others, or missing.
    #[track_caller]
    pub fn has_basic(&self, user: &str, password: &str) -> &Self {
        let pair = format!("{user}:{password}");
        let expected = format!("Basic {}", crate::base64::to_base64(pair.as_bytes()));
        self.has_header("authorization", &expected)
    }

    /// Compares a body of JSON key by key; numbers by value.
    ///
    /// # Panics
    /// Where they differ; the message has the path of each difference.
    #[track_caller]
    pub fn has_json(&self, json: &str) -> &Self {
        self.is_json(&self.0.text(), json)
    }

    /// Compares a body of JSON lines, or of a JSON sequence, with an array of its items.
    ///
    /// # Panics
    /// Where they differ; the message has the path of each difference.
    #[track_caller]
    pub fn has_items(&self, json: &str) -> &Self {
        let text = self.0.text();
        let items = text
            .split('\n')
            .map(|line| line.trim_start_matches('\u{1e}'));
        let items: Vec<&str> = items.filter(|item| !item.is_empty()).collect();
        self.is_json(&format!("[{}]", items.join(",")), json)
    }

    #[track_caller]
    fn is_json(&self, text: &str, json: &str) -> &Self {
        let expected = match parsed(json.as_bytes()) {
            Ok(expected) => expected,
            Err(error) => panic!("what is expected is no JSON: {error}\nin {json}"),
        };
        let found = match parsed(text.as_bytes()) {
            Ok(found) => found,
            Err(error) => panic!("the body is no JSON: {error}\nin {text}"),
        };
        if let Some(differs) = differences(&expected, &found, &Vec::new()) {
            panic!("the body differs:{differs}");
        }
        self
    }

    /// Compares the fields of a form; the order of the names does not matter. Fields that hold
    /// JSON are compared as such.
    ///
    /// # Panics
    /// Where they differ, or the body is no form.
    #[track_caller]
    pub fn has_form(&self, fields: &[(&str, &str)]) -> &Self {
        self.has_header("content-type", "application/x-www-form-urlencoded");
        if let Some(differs) = pairs_differ(fields, &pairs(&self.0.text())) {
            panic!("the form differs:{differs}");
        }
        self
    }

    /// Compares the parts of a multipart body: names and texts, and of files, which begin with
    /// an `@` here, the names.
    ///
    /// # Panics
    /// Where they differ, or the body is no multipart body.
    #[track_caller]
    pub fn has_parts(&self, fields: &[(&str, &str)]) -> &Self {
        let media = self.0.header("content-type").unwrap_or_default();
        let Some(found) = parts(media, self.0.body()) else {
            panic!("the body is not multipart, it is {media:?}");
        };
        let text = |part: Part<'_>| match part.file_name {
            Some(name) => (part.name, format!("@{name}")),
            None => (part.name, part.content.into_owned()),
        };
        let found = found.into_iter().map(text).collect();
        if let Some(differs) = pairs_differ(fields, &found) {
            panic!("the parts differ:{differs}");
        }
        self
    }

    /// Compares a body of text.
    ///
    /// # Panics
    /// Where it differs.
    #[track_caller]
    pub fn has_text(&self, text: &str) -> &Self {
        assert_eq!(self.0.text(), text, "the body differs");
        self
    }

    /// Looks whether there is no body.
    ///
    /// # Panics
    /// Where there is one.
    #[track_caller]
    pub fn has_no_body(&self) -> &Self {
        let body = self.0.text();
        assert!(body.is_empty(), "no body expected, found {body}");
        self
    }
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
