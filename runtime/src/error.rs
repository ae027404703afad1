//! Why a call failed: [`Error`].

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::header::Header;
use crate::json::DecodeError;
use crate::operation::{Answers, Whole};
use crate::outcome::Outcome;
use crate::redirect;
use crate::retry::retry_after;
use crate::transport::{BoxError, TransportError, TransportErrorKind};
use crate::value::Value;

/// Why a call failed, with everything that the server said.
///
/// `P` is what the error answers of the API are read as. Status, headers and
/// body are there whenever an answer was, also where it could not be read.
///
/// Its text names the operation, what went wrong and why, and of an error answer
/// the beginning of the body; never a query, a header or a credential. It is the whole text:
/// [`source`](std::error::Error::source) gives nothing, so that whoever prints a chain of errors
/// has each only once. What lies behind it is at hand by type: [`Error::decode_error`],
/// [`Error::transport_error`].
///
/// ```
/// use clientwright_runtime::{Connection, Error, Json};
///
/// async fn thing(connection: &Connection) -> Result<Option<Json>, Error<()>> {
///     match connection.request::<Json, ()>("GET", "/things/7").send().await {
///         Ok(thing) => Ok(Some(thing.into_body())),
///         Err(error) if error.status().is_some_and(|status| status == 404) => Ok(None),
///         Err(error) => Err(error),
///     }
/// }
/// ```
pub struct Error<P>(Box<Inner<P>>);

struct Inner<P> {
    outcome: Outcome,
    fault: Fault,
    problem: Option<P>,
}

/// What went wrong, in kind and in words.
#[derive(Debug)]
pub(crate) struct Fault {
    kind: Kind,
    /// What there is to say besides the kind.
    detail: String,
    source: Option<BoxError>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It cannot be sent as it is.
    Unsendable,
    /// No alternative of credentials is complete.
    Credentials,
    /// There is no connection.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection failed.
    Transport,
    /// It leads elsewhere, and nobody says where to.
    Redirect,
    /// The answer is larger than allowed.
    TooLarge,
    /// It would be one request more than the server takes, for this time.
    RateLimited(Duration),
    /// The server said no.
    Status,
    /// It said so in an answer with a status of success.
    Refusal,
    /// The answer cannot be read.
    Decode,
    /// The way to the next page is none.
    Paging,
}

impl Fault {
    pub(crate) fn new(kind: Kind, detail: String) -> Self {
        Self {
            kind,
            detail,
            source: None,
        }
    }

    /// More bytes than may be held at a time.
    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(Kind::TooLarge, format!("more than {limit} bytes"))
    }
}

impl Fault {
    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// The same fault, and why it could not be mended.
    pub(crate) fn unmended(mut self, why: Fault) -> Self {
        self.detail = why.detail;
        self
    }
}

#[cfg(feature = "test")]
impl Fault {
    /// Why, for a test that wants to know.
    pub(crate) fn told(&self) -> String {
        let source = self.source.as_ref().map(|source| source.to_string());
        format!("{}{}", self.detail, source.unwrap_or_default())
    }
}

impl From<TransportError> for Fault {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind {
            TransportErrorKind::Connect => Kind::Connect,
            TransportErrorKind::Timeout => Kind::Timeout,
            TransportErrorKind::Unsendable => Kind::Unsendable,
            TransportErrorKind::Redirect => Kind::Redirect,
            TransportErrorKind::Other => Kind::Transport,
        };
        Self {
            kind,
            detail: String::new(),
            source: Some(Box::new(error)),
        }
    }
}

impl From<DecodeError> for Fault {
    fn from(error: DecodeError) -> Self {
        Self {
            kind: Kind::Decode,
            detail: String::new(),
            source: Some(Box::new(error)),
        }
    }
}

impl<P> Error<P> {
    pub(crate) fn new(outcome: Outcome, fault: Fault) -> Self
    where
        P: Answers,
    {
        let problem = match fault.kind {
            Kind::Status | Kind::Refusal => outcome.problem(),
            _ => None,
        };
        Self(Box::new(Inner {
            outcome,
            fault,
            problem,
        }))
    }

    /// The operation, by its `operationId` in the description.
    pub fn operation(&self) -> &'static str {
        self.0.outcome.origin.facts.id
    }

    /// Where the vendor documents the operation, if the description says so (`x-docs`).
    pub fn docs(&self) -> Option<&'static str> {
        self.0.outcome.origin.facts.docs
    }

    /// How often the request was given to the transport; 0 where it was not. All else is about the last time.
    pub fn tries(&self) -> u32 {
        self.0.outcome.tries
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.outcome.status
    }

    /// The headers of the answer; none if there was no answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.outcome.headers
    }

    /// What a header has that the description names; nothing where the answer has it not, or
    /// where there was no answer.
    ///
    /// # Errors
    /// What was found in it where the description says something else.
    pub fn header<H: Value>(&self, header: Header<H>) -> Result<Option<H>, DecodeError> {
        header.read(self.headers())
    }

    /// The body of the answer as it came, as far as it came.
    pub fn body(&self) -> &Bytes {
        &self.0.outcome.body
    }

    /// The body of an error answer, if the description says what it is and it is that.
    pub fn problem(&self) -> Option<&P> {
        self.0.problem.as_ref()
    }

    /// Gives the body of an error answer away.
    pub fn into_problem(self) -> Option<P> {
        self.0.problem
    }

    /// Of a stream of events that failed: the last `id` that the server gave, which goes into the
    /// header `Last-Event-ID` of a call that resumes it.
    pub fn last_event_id(&self) -> Option<&str> {
        self.0.outcome.last_event_id.as_deref()
    }

    /// Whether the server answered with a status that is no success.
    pub fn is_status(&self) -> bool {
        self.0.fault.kind == Kind::Status
    }

    /// Whether the server answered with a status of success, but said in the body that the call
    /// failed; what tells so stands in the description, as `x-error-when`.
    pub fn is_refusal(&self) -> bool {
        self.0.fault.kind == Kind::Refusal
    }

    /// Whether the answer was a success that could not be read; see [`Error::decode_error`].
    pub fn is_decode(&self) -> bool {
        self.0.fault.kind == Kind::Decode
    }

    /// Whether there is no way to the next page: what the server says of it leads back, or to another
    /// server. All items up to there were given.
    pub fn is_paging(&self) -> bool {
        self.0.fault.kind == Kind::Paging
    }

    /// Whether the call took longer than it may, or than the connection endured, or nothing came
    /// on a stream for too long.
    pub fn is_timeout(&self) -> bool {
        self.0.fault.kind == Kind::Timeout
    }

    /// Whether the server answered that it is asked too often (429), or the request was not sent
    /// because it would have been; [`Error::retry_after`] tells when to come back, if that is known.
    ///
    /// ```
    /// use clientwright_runtime::{Connection, Error, Json};
    ///
    /// async fn thing(connection: &Connection) -> Result<Option<Json>, Error<()>> {
    ///     match connection.request::<Json, ()>("GET", "/things/7").send().await {
    ///         Ok(thing) => Ok(Some(thing.into_body())),
    ///         Err(error) if error.is_rate_limited() => {
    ///             println!("busy, again in {:?}", error.retry_after());
    ///             Ok(None)
    ///         }
    ///         Err(error) => Err(error),
    ///     }
    /// }
    /// ```
    pub fn is_rate_limited(&self) -> bool {
        let is_own = matches!(self.0.fault.kind, Kind::RateLimited(_));
        is_own || self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// How long to wait before the call is made again, as far as the server said so (`Retry-After`)
    /// or the limits of the description do.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.0.fault.kind {
            Kind::RateLimited(wait) => Some(wait),
            _ => retry_after(self.headers()),
        }
    }

    /// Whether there was no connection to the server; nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.fault.kind == Kind::Connect
    }

    /// Whether the connection broke, or another thing went wrong on the way.
    pub fn is_transport(&self) -> bool {
        self.0.fault.kind == Kind::Transport
    }

    /// Whether the server redirects the call to where it is not followed: to another server, or one that is
    /// more than a GET or HEAD. [`headers`](Self::headers) have its `Location`; not so in a browser, which hides
    /// the answer and where to, so that there is no [`status`](Self::status) either.
    pub fn is_redirect(&self) -> bool {
        let by_status = || self.status().is_some_and(redirect::is_one);
        match self.0.fault.kind {
            Kind::Redirect => true,
            Kind::Status => by_status(),
            _ => false,
        }
    }

    /// Whether the answer, or an item of a stream, was larger than the client allows.
    pub fn is_too_large(&self) -> bool {
        self.0.fault.kind == Kind::TooLarge
    }

    /// Whether the client lacks the credentials that the call needs; nothing was sent.
    pub fn is_credentials(&self) -> bool {
        self.0.fault.kind == Kind::Credentials
    }

    /// Whether the request cannot be sent as it is, such as one with an empty
    /// path argument; nothing was sent.
    pub fn is_unsendable(&self) -> bool {
        self.0.fault.kind == Kind::Unsendable
    }

    /// Where and why the body of a success could not be read.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.0.fault.source.as_deref()?.downcast_ref()
    }

    /// What the transport gave as the reason, where it failed; a transport of your own gives it to
    /// [`TransportError`].
    pub fn transport_error(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let error: &TransportError = self.0.fault.source.as_deref()?.downcast_ref()?;
        Some(&*error.source)
    }
}

/// For calls whose error answers are not read.
impl Answers for () {
    fn read(_: &str, _: &[u8]) -> Option<Result<Self, DecodeError>> {
        None
    }

    fn whole(&self) -> Whole<'_> {
        Whole::Nothing
    }
}

impl Outcome {
    /// The body of an error answer, if it is what the description says.
    fn problem<P: Answers>(&self) -> Option<P> {
        let variant = self.variant_in(self.origin.facts.errors)?;
        P::read(variant, &self.body)?.ok()
    }
}

impl<P> fmt::Display for Error<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(&self.0.outcome, &self.0.fault, f)
    }
}

fn display(outcome: &Outcome, fault: &Fault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}: ", outcome.origin)?;
    let status = outcome.status.map(|status| status.to_string());
    let status = status.as_deref().unwrap_or_default();
    match fault.kind {
        Kind::Unsendable | Kind::Credentials => f.write_str("not sent")?,
        Kind::RateLimited(_) => f.write_str("not sent, since the rate limit is used up")?,
        Kind::Connect => f.write_str("no connection to the server")?,
        Kind::Timeout => f.write_str("no complete answer in time")?,
        Kind::Transport => f.write_str("the connection failed")?,
        Kind::Redirect => f.write_str("the server redirects")?,
        Kind::TooLarge => f.write_str("the answer is too large")?,
        Kind::Status => f.write_str(status)?,
        Kind::Refusal => write!(f, "{status}, but the answer tells a failure")?,
        Kind::Decode => write!(f, "{status}, but the answer cannot be read")?,
        Kind::Paging if status.is_empty() => f.write_str("no way to the page")?,
        Kind::Paging => write!(f, "{status}, but no way to the next page")?,
    }
    if outcome.tries > 1 {
        write!(f, " ({} tries)", outcome.tries)?;
    }
    if !fault.detail.is_empty() {
        write!(f, ": {}", fault.detail)?;
    }
    let mut source = cause(fault);
    while let Some(error) = source {
        write!(f, ": {}", outcome.hide(error.to_string()))?;
        source = error.source();
    }
    // The body of a success is somebody's data, that of a failure says why.
    let excerpt = outcome.excerpt();
    if matches!(fault.kind, Kind::Status | Kind::Refusal) && !excerpt.is_empty() {
        write!(f, "; body: {excerpt}")?;
    }
    Ok(())
}

/// What lies behind a fault; the sentence of a transport's error is that of the kind.
fn cause(fault: &Fault) -> Option<&(dyn std::error::Error + 'static)> {
    let source: &(dyn std::error::Error + 'static) = fault.source.as_deref()?;
    match source.downcast_ref::<TransportError>() {
        Some(error) => Some(&*error.source),
        None => Some(source),
    }
}

impl<P: fmt::Debug> fmt::Debug for Error<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = format!("{:?}", self.0.problem);
        // A server may repeat a credential there as well.
        let problem = self.0.outcome.hide(problem);
        f.debug_struct("Error")
            .field("kind", &self.0.fault.kind)
            .field("message", &self.to_string())
            .field("problem", &format_args!("{problem}"))
            .finish()
    }
}

// No source: `Display` has it, with what is secret made unreadable.
impl<P: fmt::Debug> std::error::Error for Error<P> {}
