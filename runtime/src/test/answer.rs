//! Answers that a description shows: read as a call reads them, and written again.

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header::CONTENT_TYPE};

use super::compare::{Aliases, aliases, differences, parsed};
use crate::call::Call;
use crate::json;
use crate::operation::{Answer, Answers, Decode, Facts, Operation, Whole};
use crate::origin::Origin;
use crate::outcome::Outcome;
use crate::recorder::Recorder;
use crate::{Api, Builder, Json};

/// Reads what a server answers to an operation, and compares what came of it with what was
/// read: key by key, also what the types dropped.
///
/// ```text
/// answer::<ListSegments>(200, "application/json", "[35, 36]");
/// ```
///
/// # Panics
/// Where the answer cannot be read, is taken for an error, or is another one when it is
/// written again; the message has the path of each difference.
#[inline]
#[track_caller]
pub fn answer<O: Operation>(status: u16, media: &str, body: &str)
where
    O::Call: Reads,
{
    let outcome = outcome(O::facts(), status, media, body);
    compare(O::facts(), status, body, false, O::Call::read(outcome));
}

/// The same of an answer that is an error: as the problem that the description has for it.
///
/// # Panics
/// Like [`answer`], and where the answer is taken for a success, or its problem is not known.
#[inline]
#[track_caller]
pub fn problem<O: Operation>(status: u16, media: &str, body: &str)
where
    O::Call: Reads,
{
    let outcome = outcome(O::facts(), status, media, body);
    compare(O::facts(), status, body, true, O::Call::read(outcome));
}

/// A call whose answers can be read without a server. Every [`Call`] is one.
pub trait Reads {
    #[doc(hidden)]
    fn read(outcome: Outcome) -> Read;
}

/// What was read, written again.
#[derive(Debug)]
pub struct Read {
    written: Option<Written>,
    /// What is told of an error; nothing of a success.
    error: Option<String>,
}

#[derive(Debug)]
enum Written {
    Json(Vec<u8>, Aliases),
    /// Of a text that was read as another type, such as a number.
    Text(String),
    Bytes(Bytes),
}

impl<T: Answer, P: Answers> Reads for Call<T, P> {
    fn read(outcome: Outcome) -> Read {
        let decode = outcome.origin.decode;
        let judged = outcome.judge();
        match crate::sending::read::<T, P>(outcome, judged) {
            Ok(response) => Read {
                written: written(response.body.whole(decode)),
                error: None,
            },
            Err(error) => Read {
                written: error.problem().and_then(|problem| written(problem.whole())),
                error: Some(error.to_string()),
            },
        }
    }
}

fn written(whole: Whole<'_>) -> Option<Written> {
    Some(match whole {
        Whole::Nothing => return None,
        Whole::Json(value) => Written::Json(json::to_vec_full(value), aliases(value)),
        Whole::Text(value) => Written::Text(crate::encode::text(value)),
        Whole::Bytes(bytes) => Written::Bytes(bytes.clone()),
    })
}

static NOWHERE: Api = Api {
    user_agent: "test",
    server: Some("https://api.example.com"),
    schemes: &[],
    security: &[],
    rate_limits: &[],
};

#[track_caller]
fn outcome(facts: &'static Facts, status: u16, media: &str, body: &str) -> Outcome {
    let builder = Builder::new(&NOWHERE).transport(Recorder::new());
    let connection = builder.build().expect("the address is one");
    let mut outcome = Outcome::new(connection, Origin::of(facts), Vec::new());
    let media = HeaderValue::from_str(media).expect("a media type is a header");
    outcome.headers.insert(CONTENT_TYPE, media);
    outcome.status = Some(StatusCode::from_u16(status).expect("a status has three digits"));
    outcome.body = Bytes::copy_from_slice(body.as_bytes());
    outcome
}

#[track_caller]
fn compare(facts: &Facts, status: u16, body: &str, is_error: bool, read: Read) {
    let id = facts.id;
    let written = match (read.error, read.written) {
        (None, _) if is_error => panic!("{id} takes the answer {status} for a success"),
        (Some(error), _) if !is_error => panic!("{error}\nin {body}"),
        (Some(error), None) => panic!("{id} knows no problem of the answer {status}: {error}"),
        // The operation reads no body.
        (_, None) => return,
        (_, Some(written)) => written,
    };
    let different = match written {
        Written::Json(found, aliases) => json_differs(facts, is_error, body, &found, &aliases),
        Written::Text(found) if found == body || found == body.trim() => None,
        Written::Text(found) => Some(format!("\n  {body:?} expected, {found:?} found")),
        Written::Bytes(found) if found == body.as_bytes() => None,
        Written::Bytes(found) => Some(format!("\n  {body:?} expected, {found:?} found")),
    };
    if let Some(different) = different {
        panic!("{id} does not give back what it read from the answer {status}:{different}");
    }
}

fn json_differs(
    facts: &Facts,
    is_error: bool,
    body: &str,
    found: &[u8],
    aliases: &Aliases,
) -> Option<String> {
    let expected = match parsed(body.as_bytes()) {
        Ok(expected) => expected,
        // Where nothing is foreseen, nothing is what was read.
        Err(_) if body.is_empty() && found == b"null" => return None,
        Err(error) => return Some(format!("\n  the example is no JSON: {error}")),
    };
    let mut found = parsed(found).expect("what the writer writes is JSON");
    if let (Decode::Envelope(keys), false) = (facts.decode, is_error) {
        let key = keys.iter().find(|key| expected.get(key).is_some());
        found = Json::from([(*key.unwrap_or(&keys[0]), found)]);
    }
    differences(&expected, &found, aliases)
}
