//! Requests that a vendor makes: how they are read, whatever server takes them.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use crate::decode;
use crate::json::DecodeError;
use crate::operation::{Answer, Decode, Status};
use crate::value::Value;

/// What is known of a callback or webhook: a request that the vendor makes.
///
/// Generated clients have a module for each, with such a table and a function
/// `parse`. It takes what every HTTP server has at hand: the headers and the
/// whole body. Whether the sender is who it says, is for the server to check.
///
/// ```
/// use clientwright_runtime::{Callback, Decode, HeaderMap, Json};
///
/// static INCOMING: Callback = Callback {
///     name: "incomingMessage",
///     method: "POST",
///     bodies: &[("application/json", Decode::Json, None)],
///     answers: &[204],
/// };
///
/// let mut headers = HeaderMap::new();
/// headers.insert("content-type", "application/json; charset=utf-8".parse().unwrap());
/// let message: Json = INCOMING.parse(&headers, br#"{"body": "Hi"}"#).unwrap();
/// assert_eq!(message["body"].as_str(), Some("Hi"));
/// assert_eq!(INCOMING.success(), 204);
///
/// headers.insert("content-type", "image/png".parse().unwrap());
/// let error = INCOMING.parse::<Json>(&headers, b"").unwrap_err();
/// assert_eq!(error.answer(), 415);
/// ```
#[derive(Debug)]
pub struct Callback {
    /// Its name, after the description.
    pub name: &'static str,
    /// The HTTP method that the vendor sends it with, in capitals.
    pub method: &'static str,
    /// The media types that its body has, in the order of the description: how each is read, and
    /// the variant of the type that it gives, where there are several.
    pub bodies: &'static [(&'static str, Decode, Option<&'static str>)],
    /// The statuses of success that the vendor expects.
    pub answers: &'static [Status],
}

/// What the module of a callback consists of, from what is known of it.
///
/// A table `CALLBACK`, and the functions `parse`, `query` and `headers`, as far as a type is said for them.
/// Bodies and answers are those of [`Callback`].
///
/// ```
/// mod incoming_message {
///     use clientwright_runtime::Json;
///
///     clientwright_runtime::callback! {
///         name: "incomingMessage", method: "POST", bodies: [("application/json", Json, None)],
///         answers: [204], parse: Json
///     }
/// }
///
/// let message = incoming_message::parse(&Default::default(), br#"{"body": "Hi"}"#).unwrap();
/// assert_eq!(message["body"].as_str(), Some("Hi"));
/// assert_eq!(incoming_message::CALLBACK.method, "POST");
/// ```
#[macro_export]
macro_rules! callback {
    (
        name: $name:literal, method: $method:literal, bodies: [$(($media_type:literal, $decode:ident $(($keys:expr))?, $variant:expr)),*],
        answers: [$($status:literal),*]
        $(, $(#[$attribute:meta])* parse: $payload:ty)?
        $(, query: $query:ty)?
        $(, headers: $headers:ty)?
    ) => {
        /// What is known of it before it comes.
        pub static CALLBACK: $crate::Callback = $crate::Callback {
            name: $name,
            method: $method,
            bodies: &[$(($media_type, $crate::Decode::$decode $(($keys))?, $variant)),*],
            answers: &[$($status),*],
        };
        $(
            /// Reads what came, from its headers and its whole body.
            ///
            /// # Errors
            /// A media type that the description does not have, or a body that is not what it says.
            $(#[$attribute])*
            #[inline]
            pub fn parse(
                headers: &$crate::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<$payload, $crate::CallbackError> {
                CALLBACK.parse(headers, body)
            }
        )?
        $(
            /// Reads what stands in the query: behind the `?`.
            ///
            /// # Errors
            /// A required parameter that is missing, or one of another type than the description has.
            #[inline]
            pub fn query(
                query: &::core::primitive::str,
            ) -> ::core::result::Result<$query, $crate::CallbackError> {
                CALLBACK.parse_query(query)
            }
        )?
        $(
            /// Reads the headers that the description names.
            ///
            /// # Errors
            /// A required one that is missing, or one of another type than the description has.
            #[inline]
            pub fn headers(
                headers: &$crate::HeaderMap,
            ) -> ::core::result::Result<$headers, $crate::CallbackError> {
                CALLBACK.parse_headers(headers)
            }
        )?
    };
}

impl Callback {
    /// Reads the body, by the media type that the headers say. Without one, it is
    /// taken for what the description has first; parameters such as `charset` do no harm.
    ///
    /// # Errors
    /// A media type that the description does not have, or a body that is not what it says.
    #[inline]
    pub fn parse<T: Answer>(&self, headers: &HeaderMap, body: &[u8]) -> Result<T, CallbackError> {
        let (decode, variant) = self.choose(headers)?;
        T::read_answer(&Bytes::copy_from_slice(body), decode, variant)
            .map_err(|error| self.failed(Part::Body, error))
    }

    /// Reads the parameters in a query: what stands behind the `?`.
    ///
    /// # Errors
    /// A required one that is missing, or one of another type than the description has.
    #[inline]
    pub fn parse_query<T: Value>(&self, query: &str) -> Result<T, CallbackError> {
        let mut value = T::blank();
        match decode::form(query.as_bytes(), &mut value) {
            Ok(()) => Ok(value),
            Err(error) => Err(self.failed(Part::Query, error)),
        }
    }

    /// Reads the headers that the description has.
    ///
    /// # Errors
    /// A required one that is missing, or one of another type than the description has.
    #[inline]
    pub fn parse_headers<T: Value>(&self, headers: &HeaderMap) -> Result<T, CallbackError> {
        let mut value = T::blank();
        match decode::headers(headers, &mut value) {
            Ok(()) => Ok(value),
            Err(error) => Err(self.failed(Part::Headers, error)),
        }
    }

    /// The status to answer with when all is well: the first that the description has, or 200.
    pub fn success(&self) -> StatusCode {
        // What is no status by itself is a class.
        let codes = self.answers.iter().copied().map(StatusCode::from_u16);
        let mut codes = codes.filter_map(Result::ok);
        codes.next().unwrap_or(StatusCode::OK)
    }

    /// How a body under these headers is read.
    fn choose(&self, headers: &HeaderMap) -> Result<(Decode, Option<&'static str>), CallbackError> {
        let Some(first) = self.bodies.first() else {
            return Ok((Decode::Nothing, None));
        };
        let written = headers.get(CONTENT_TYPE);
        let written = written.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let written = written.as_deref().unwrap_or_default();
        let essence = written.split(';').next().unwrap_or_default().trim();
        let found = match essence {
            "" => Some(first),
            essence => {
                let mut bodies = self.bodies.iter();
                let exact = bodies.find(|body| body.0.eq_ignore_ascii_case(essence));
                exact.or_else(|| self.bodies.iter().find(|body| is_within(essence, body.0)))
            }
        };
        match found {
            Some(body) => Ok((body.1, body.2)),
            None => Err(self.error(Part::ContentType, None, shown(essence))),
        }
    }

    #[cold]
    fn failed(&self, part: Part, error: DecodeError) -> CallbackError {
        self.error(part, Some(error), String::new())
    }

    #[cold]
    fn error(&self, part: Part, error: Option<DecodeError>, found: String) -> CallbackError {
        let expected: Vec<_> = self.bodies.iter().map(|body| body.0).collect();
        CallbackError(Box::new(Inner {
            callback: self.name,
            part,
            found,
            expected: expected.join(", "),
            error,
        }))
    }
}

/// Whether a media type is one of those that `text/*` or `*/*` stands for.
fn is_within(media: &str, range: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => media
            .get(..kind.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(kind)),
        None => false,
    }
}

/// The beginning of a header, without what would disturb a log.
fn shown(text: &str) -> String {
    let text = text.chars().take(60);
    text.map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Why a callback could not be read.
///
/// Its text names the callback, what could not be read, where in it, and why.
pub struct CallbackError(Box<Inner>);

struct Inner {
    callback: &'static str,
    part: Part,
    /// The media type that came.
    found: String,
    /// Those that were expected.
    expected: String,
    error: Option<DecodeError>,
}

/// What of a request could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    ContentType,
    Headers,
    Query,
    Body,
}

impl CallbackError {
    /// The name of the callback in the description.
    pub fn callback(&self) -> &'static str {
        self.0.callback
    }

    /// Whether the media type of the body is none that the description has.
    pub fn is_content_type(&self) -> bool {
        self.0.part == Part::ContentType
    }

    /// Whether the body is not what the description says.
    pub fn is_body(&self) -> bool {
        self.0.part == Part::Body
    }

    /// Where and why the body, a header or a parameter could not be read.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.0.error.as_ref()
    }

    /// What to answer the vendor: 415 to a wrong media type, 400 to all else.
    pub fn answer(&self) -> StatusCode {
        match self.0.part {
            Part::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Part::Headers | Part::Query | Part::Body => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            callback,
            part,
            found,
            expected,
            error,
        } = &*self.0;
        write!(f, "callback `{callback}`: ")?;
        match part {
            Part::ContentType => {
                return write!(f, "the body is `{found}`, and expected is {expected}");
            }
            Part::Headers => f.write_str("the headers cannot be read")?,
            Part::Query => f.write_str("the query cannot be read")?,
            Part::Body => f.write_str("the body cannot be read")?,
        }
        match error {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackError")
            .field("part", &self.0.part)
            .field("message", &self.to_string())
            .finish()
    }
}

impl std::error::Error for CallbackError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let error = self.0.error.as_ref()?;
        Some(error)
    }
}
