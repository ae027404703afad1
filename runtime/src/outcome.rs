//! What came of a call, before anything is known of the type it answers.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode, Uri};
use secrecy::SecretString;

use crate::auth::hide;
use crate::body::Body;
use crate::connection::Connection;
use crate::error::{Fault, Kind};
use crate::json::DecodeError;
use crate::operation::{Status, entry_for_status, for_status};
use crate::origin::Origin;
use crate::parts::Parts;

/// How much of a body the text of an error shows, in characters.
const SHOWN: usize = 300;

/// How much of a body is looked at for that, in bytes: a credential that starts
/// within what is shown also ends within it.
const LOOKED_AT: usize = 65_536;

/// What came of a try.
#[derive(Default)]
pub(crate) struct Answered {
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
}

/// What came of a call.
pub struct Outcome {
    pub(crate) connection: Connection,
    pub(crate) origin: Origin,
    /// What the request had in fields that are secret.
    pub(crate) secrets: Vec<SecretString>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Where the answer came from, where that is of use.
    pub(crate) url: Option<Uri>,
    /// Of a stream of events: the last `id` that was seen.
    pub(crate) last_event_id: Option<String>,
    /// How often the request was sent.
    pub(crate) tries: u32,
}

impl Outcome {
    /// Of a call that has no answer yet.
    pub(crate) fn new(connection: Connection, origin: Origin, secrets: Vec<SecretString>) -> Self {
        Self {
            connection,
            origin,
            secrets,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            url: None,
            last_event_id: None,
            tries: 0,
        }
    }

    /// Of a call that is about to be sent.
    pub(crate) fn of(parts: &mut Parts) -> Self {
        let mut secrets = std::mem::take(&mut parts.secrets);
        secrets.extend(parts.credentials.hidden());
        Self::new(parts.connection.clone(), parts.origin.clone(), secrets)
    }

    /// What is wrong with the media type of the answer, where it is neither the one that is wanted nor missing.
    pub(crate) fn other_media_type(&self, wanted: &str) -> Option<DecodeError> {
        let found = String::from_utf8_lossy(self.headers.get(CONTENT_TYPE)?.as_bytes());
        let essence = found.split(';').next().unwrap_or_default().trim();
        let differs = !essence.eq_ignore_ascii_case(wanted);
        differs.then(|| DecodeError::unexpected(wanted, format!("`{}`", essence.escape_debug())))
    }

    /// Counts a try, and gives away what the one before was answered, if it was.
    pub(crate) fn begin_try(&mut self) -> Option<Box<Answered>> {
        self.tries += 1;
        self.url = None;
        let status = self.status.take()?;
        Some(Box::new(Answered {
            status: Some(status),
            headers: std::mem::take(&mut self.headers),
            body: std::mem::take(&mut self.body),
        }))
    }

    /// Takes back a try that was none.
    pub(crate) fn undo_try(&mut self, before: Option<Box<Answered>>) {
        let before = *before.unwrap_or_default();
        self.tries -= 1;
        self.status = before.status;
        self.headers = before.headers;
        self.body = before.body;
    }

    /// Takes over the head of an answer, and gives its body.
    pub(crate) fn open(&mut self, answer: http::Response<Body>) -> Body {
        let (head, body) = answer.into_parts();
        self.status = Some(head.status);
        self.headers = head.headers;
        body
    }

    /// The status if it is one of success and the body tells no failure, or a fault.
    pub(crate) fn judge(&self) -> Result<StatusCode, Fault> {
        let Some(status) = self.status.filter(StatusCode::is_success) else {
            return Err(Fault::new(Kind::Status, String::new()));
        };
        match for_status(self.origin.facts.error_when, status.as_u16()) {
            Some(condition) if condition.tells(&self.body) => {
                Err(Fault::new(Kind::Refusal, condition.to_string()))
            }
            _ => Ok(status),
        }
    }

    /// The variant of the answer type that the status has, where there are several.
    pub(crate) fn variant(&self) -> Option<&'static str> {
        self.variant_in(self.origin.facts.answers)
    }

    /// The variant that the status has in a table, or the one that this media type has there.
    pub(crate) fn variant_in(&self, table: &[(Status, &'static str)]) -> Option<&'static str> {
        let (status, usual) = entry_for_status(table, self.status?.as_u16())?;
        let mut others = self.origin.facts.by_media_type.iter();
        let other = others.find(|(of, media_type, _)| *of == status && self.is_of(media_type));
        Some(other.map_or(usual, |(_, _, variant)| variant))
    }

    /// Whether the answer says that it is of this media type.
    fn is_of(&self, media_type: &str) -> bool {
        let found = self.headers.get(CONTENT_TYPE);
        let found = found
            .and_then(|found| found.to_str().ok())
            .unwrap_or_default();
        let essence = found.split(';').next().unwrap_or_default();
        essence.trim().eq_ignore_ascii_case(media_type)
    }

    /// A text with every credential of the client and every secret field of the request in it made unreadable.
    pub(crate) fn hide(&self, text: String) -> String {
        let credentials = self.connection.shared().credentials.hidden();
        hide(text, credentials.iter().chain(&self.secrets))
    }

    /// Why the body of a success cannot be read; what was found in it is told
    /// only where the server did not repeat a secret.
    pub(crate) fn undecodable(&self, error: DecodeError) -> Fault {
        let body = self.looked_at();
        let error = match self.hide(body.clone()) == body {
            true => error,
            false => error.redacted(),
        };
        // Keys are told in any case, and a body may be longer than what is looked at.
        error.hidden(&|text| self.hide(text)).into()
    }

    /// The beginning of the body, on one line, for the text of an error.
    pub(crate) fn excerpt(&self) -> String {
        let text = self.hide(self.looked_at());
        let mut excerpt = String::new();
        for (count, c) in text.trim().chars().enumerate() {
            if count == SHOWN {
                excerpt.push('…');
                break;
            }
            // A line break or an escape sequence has no business in a log line.
            excerpt.push(if c.is_control() { ' ' } else { c });
        }
        excerpt
    }

    fn looked_at(&self) -> String {
        let looked_at = &self.body[..self.body.len().min(LOOKED_AT)];
        String::from_utf8_lossy(looked_at).into_owned()
    }
}
