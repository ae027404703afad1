//! What is known of an operation before it is called, and how its answer is read.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use http::header::InvalidHeaderValue;

use crate::any::Json;
use crate::decode;
use crate::json::{self, DecodeError};
use crate::limit::RateLimit;
use crate::number::Number;
use crate::pages::Paging;
use crate::value::{Encode, Place, Value};

/// A request type of a generated client. The attribute `operation` writes it.
pub trait Operation {
    /// The call that the request type wraps.
    type Call;

    /// What is known of the operation.
    fn facts() -> &'static Facts;
}

/// What is known of an operation from its description.
#[derive(Debug)]
pub struct Facts {
    /// Its `operationId`, or a name made in its place.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path, with `{name}` where an argument goes.
    pub path: &'static str,
    /// Where it goes, if not to where the API is: a URL, or a path at the same scheme and host.
    pub server: Option<&'static str>,
    /// The media type that is asked for before any other; nothing stands for `application/json`.
    pub accept: Option<&'static str>,
    /// How the body of a success is read.
    pub decode: Decode,
    /// Alternatives of schemes that are needed together; nothing stands for what the API needs as a whole.
    pub security: Option<&'static [&'static [&'static str]]>,
    /// What tells an answer with a status of success that is none.
    pub error_when: &'static [(Status, ErrorWhen)],
    /// Which variant of the error type a status has.
    pub errors: &'static [(Status, &'static str)],
    /// Which variant of the answer type a status has, where there are several.
    pub answers: &'static [(Status, &'static str)],
    /// Which variant a status has instead, of the error type or of the answer type, where the answer is of
    /// this media type.
    pub by_media_type: &'static [(Status, &'static str, &'static str)],
    /// Whether it is not sent without a body.
    pub body: bool,
    /// Whether it can be repeated, where the method does not say the truth of that.
    pub retry: Option<bool>,
    /// The header by which the server knows a call that it had already. A call that has none gets
    /// one that no other has, the same for all of its tries.
    pub idempotency_key: Option<&'static str>,
    /// How often it may be called, besides what holds for the server.
    pub rate_limits: &'static [RateLimit],
    /// How its pages follow each other.
    pub paging: Option<Paging>,
    /// Where in the vendor's documentation it stands.
    pub docs: Option<&'static str>,
}

impl Facts {
    /// What holds where nothing is said. It is a constant, so that a table names only what it says.
    pub const UNSAID: Self = Self {
        id: "",
        method: "",
        path: "",
        server: None,
        accept: None,
        decode: Decode::Json,
        security: None,
        error_when: &[],
        errors: &[],
        answers: &[],
        by_media_type: &[],
        body: false,
        retry: None,
        idempotency_key: None,
        rate_limits: &[],
        paging: None,
        docs: None,
    };

    /// The value of `Accept`: the media type of a success, then anything at all. A server
    /// whose errors are of another type would answer 406 where it takes the header at its word.
    ///
    /// A stream, or what the caller prefers, is asked for by a media type of its own.
    ///
    /// # Errors
    /// It cannot be sent.
    pub(crate) fn asks_for(
        &self,
        other: Option<&'static str>,
    ) -> Result<HeaderValue, InvalidHeaderValue> {
        // What most ask for is not looked at again.
        const ANYTHING: HeaderValue = HeaderValue::from_static("*/*");
        const JSON: HeaderValue = HeaderValue::from_static("application/json, */*;q=0.1");
        match (other.or(self.accept), self.decode) {
            (_, Decode::Nothing) if other.is_none() => Ok(ANYTHING),
            (None, _) => Ok(JSON),
            (Some(wanted), _) if wanted.contains("*/*") => HeaderValue::from_str(wanted),
            (Some(wanted), _) => HeaderValue::try_from(format!("{wanted}, */*;q=0.1")),
        }
    }
}

/// How the body of a success is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decode {
    /// As JSON.
    Json,
    /// As `application/x-www-form-urlencoded`.
    Form,
    /// As text, taken as it is.
    Text,
    /// As bytes, taken as they are.
    Bytes,
    /// As JSON, from under the first of these keys that the object has; other keys are skipped.
    Envelope(&'static [&'static str]),
    /// By the status: each has a variant of the answer type.
    ByStatus,
    /// Not at all.
    Nothing,
}

/// What tells an answer that is a failure whatever its status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorWhen {
    /// A key of the answer, which is an object. One that is missing counts as `null`.
    pub field: &'static str,
    /// Whether it is a failure if the value there is this one, or if it is another.
    pub equal: bool,
    /// What the value is compared with.
    pub value: Wanted,
}

/// What a value of an answer is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wanted {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number, as JSON has it.
    Number(&'static str),
    /// A text.
    Text(&'static str),
}

impl ErrorWhen {
    /// Whether an answer is a failure. One that is no object is left to whoever reads it.
    pub(crate) fn tells(&self, body: &[u8]) -> bool {
        let Ok(found) = json::read_member(body, self.field) else {
            return false;
        };
        let same = match (self.value, &found) {
            (Wanted::Null, found) => found.is_null(),
            (Wanted::Bool(value), found) => found.as_bool() == Some(value),
            (Wanted::Number(value), Json::Number(found)) => {
                value.parse().is_ok_and(|value: Number| value == *found)
            }
            (Wanted::Number(_), _) => false,
            (Wanted::Text(value), found) => found.as_str() == Some(value),
        };
        same == self.equal
    }
}

/// For the text of an error: `` `response` is not `OK` ``.
impl fmt::Display for ErrorWhen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not = if self.equal { "" } else { "not " };
        write!(f, "`{}` is {not}", self.field)?;
        match self.value {
            Wanted::Null => f.write_str("`null`"),
            Wanted::Bool(value) => write!(f, "`{value}`"),
            Wanted::Number(text) | Wanted::Text(text) => write!(f, "`{text}`"),
        }
    }
}

/// Which statuses an entry of a table is for: the one that it is, or a whole class by its first digit, such as 4 for 400
/// to 499; 0 is for any that no other entry is for.
///
/// A client has thousands of entries, and plain numbers cost the compiler least.
pub type Status = u16;

/// What a table has for a status: its own entry, or that of its class, or that for any other.
///
/// ```
/// use clientwright_runtime::for_status;
///
/// let table = [(4, "Refused"), (404, "NotFound")];
/// assert_eq!(for_status(&table, 404), Some("NotFound"));
/// assert_eq!(for_status(&table, 400), Some("Refused"));
/// assert_eq!(for_status(&table, 500), None);
/// ```
pub fn for_status<T: Copy>(table: &[(Status, T)], status: u16) -> Option<T> {
    entry_for_status(table, status).map(|entry| entry.1)
}

/// The same, with the status that the table has it for.
pub(crate) fn entry_for_status<T: Copy>(table: &[(Status, T)], status: u16) -> Option<(Status, T)> {
    let entry = |wanted: Status| table.iter().find(|entry| entry.0 == wanted);
    let by_status = entry(status).or_else(|| entry(status / 100));
    by_status.or_else(|| entry(0)).copied()
}

/// What an operation answers with: any [`Value`], `()`, [`Bytes`], and what has [`Answers`].
pub trait Answer: Sized {
    /// Reads the body of a success. `variant` is what [`Facts::answers`] has for its status.
    ///
    /// # Errors
    /// Where in the body something else was found than the type has.
    fn read_answer(
        body: &Bytes,
        decode: Decode,
        variant: Option<&'static str>,
    ) -> Result<Self, DecodeError>;

    /// What was read, to be written again.
    #[doc(hidden)]
    fn whole(&self, decode: Decode) -> Whole<'_>;
}

/// The body of an answer as it was read, for those who write it again.
#[derive(Clone, Copy)]
pub enum Whole<'a> {
    /// None was read.
    Nothing,
    /// It was JSON.
    Json(&'a dyn Encode),
    /// It was text.
    Text(&'a dyn Encode),
    /// It was taken as it came.
    Bytes(&'a Bytes),
}

impl<T: Value> Answer for T {
    #[inline]
    fn read_answer(
        body: &Bytes,
        decode: Decode,
        _: Option<&'static str>,
    ) -> Result<Self, DecodeError> {
        let mut value = T::blank();
        read_value(body, decode, &mut value)?;
        Ok(value)
    }

    #[inline]
    fn whole(&self, decode: Decode) -> Whole<'_> {
        match decode {
            Decode::Text => Whole::Text(self),
            _ => Whole::Json(self),
        }
    }
}

impl Answer for () {
    #[inline]
    fn read_answer(_: &Bytes, _: Decode, _: Option<&'static str>) -> Result<Self, DecodeError> {
        Ok(())
    }

    #[inline]
    fn whole(&self, _: Decode) -> Whole<'_> {
        Whole::Nothing
    }
}

impl Answer for Bytes {
    #[inline]
    fn read_answer(body: &Bytes, _: Decode, _: Option<&'static str>) -> Result<Self, DecodeError> {
        Ok(body.clone())
    }

    #[inline]
    fn whole(&self, _: Decode) -> Whole<'_> {
        Whole::Bytes(self)
    }
}

/// Answers told apart by status. `#[answers]` writes it.
pub trait Answers: Sized {
    /// Reads a body as the variant of this name; nothing where there is no such variant.
    fn read(variant: &str, body: &[u8]) -> Option<Result<Self, DecodeError>>;

    /// What was read, to be written again.
    #[doc(hidden)]
    fn whole(&self) -> Whole<'_>;
}

/// Reads a body of a type that has [`Answers`].
#[inline]
pub fn read_answers<T: Answers>(body: &[u8], variant: Option<&str>) -> Result<T, DecodeError> {
    variant
        .and_then(|variant| T::read(variant, body))
        .unwrap_or_else(|| {
            Err(DecodeError::invalid(
                "an answer with a status that the description does not name",
            ))
        })
}

/// Reads a body into a value, as JSON, text or bytes.
fn read_value(body: &Bytes, decode: Decode, value: &mut dyn Value) -> Result<(), DecodeError> {
    match (decode, value.place()) {
        (Decode::Text | Decode::Bytes, Place::File(file)) => {
            file.content = body.clone();
            Ok(())
        }
        (Decode::Text | Decode::Bytes, _) => read_text(body, value),
        (Decode::Form, _) => decode::form(body, value),
        // An answer without a body, such as 204, where that is foreseen.
        (_, Place::Slot(slot)) if body.is_empty() => {
            slot.put_null();
            Ok(())
        }
        (_, Place::Json(_)) if body.is_empty() => Ok(()),
        (Decode::Envelope(keys), _) => json::read_enveloped(body, keys, value),
        (Decode::Json | Decode::ByStatus | Decode::Nothing, _) => json::read_into(body, value),
    }
}

/// Reads a body as text into a value.
pub(crate) fn read_text(body: &[u8], value: &mut dyn Value) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(body)
        .map_err(|error| DecodeError::unexpected("a text", error.to_string()))?;
    match value.place() {
        Place::Str(place) => *place = text.to_owned(),
        Place::Text(place) => place
            .put_text(text.trim())
            .map_err(|expected| DecodeError::unexpected(expected, format!("{text:?}")))?,
        Place::Slot(slot) => return read_text(body, slot.put_blank()),
        // A number or a boolean: its text is JSON.
        _ => return json::read_into(body, value),
    }
    Ok(())
}
