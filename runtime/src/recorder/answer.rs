//! One answer that a recorder has ready: which requests it is for, and what it makes of them.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};

use super::Recorded;
use crate::body::Body;
use crate::example::Example;
use crate::transport::TransportError;

/// Which requests an answer is for.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum To {
    /// Those that nothing else is for.
    Any,
    Operation(String),
    /// By method and path.
    Request(String, String),
}

impl To {
    pub(super) fn is_for(&self, request: &Recorded) -> bool {
        match self {
            Self::Any => true,
            Self::Operation(id) => request.operation() == Some(id),
            Self::Request(method, path) => request.method() == method && request.path() == path,
        }
    }
}

impl fmt::Display for To {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any call"),
            Self::Operation(id) => f.write_str(id),
            Self::Request(method, path) => write!(f, "{method} {path}"),
        }
    }
}

pub(super) type Make = dyn FnMut(&Recorded) -> Response<Body> + Send;

/// What comes of a request.
#[derive(Clone)]
pub(super) enum Outcome {
    Given(u16, HeaderMap, Vec<Bytes>),
    Made(Arc<Mutex<Make>>),
    Example(Pick),
    /// There is no connection.
    Refused,
    /// The connection breaks before there is an answer.
    Reset,
    /// Nothing, ever.
    Silence,
}

/// Which of the examples of an operation.
#[derive(Clone)]
pub(super) enum Pick {
    Named(String),
    Of(u16),
    FirstSuccess,
}

impl Pick {
    /// Of several, the one with the lowest status, and of those the first in the description.
    pub(super) fn find<'e>(&self, of: impl Iterator<Item = &'e Example>) -> Option<&'e Example> {
        let fits = |example: &&Example| match self {
            Self::Named(name) => example.name == name,
            Self::Of(status) => example.status == *status,
            Self::FirstSuccess => (200..300).contains(&example.status),
        };
        of.filter(fits).min_by_key(|example| example.status)
    }
}

impl fmt::Display for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => write!(f, "example `{name}`"),
            Self::Of(status) => write!(f, "example of an answer {status}"),
            Self::FirstSuccess => f.write_str("example of a success"),
        }
    }
}

/// How a body ends, once all of it was read.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum End {
    #[default]
    Whole,
    Broken,
    Stalled,
}

/// An answer that is ready.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) to: To,
    pub(super) outcome: Outcome,
    pub(super) headers: HeaderMap,
    pub(super) end: End,
    pub(super) delay: Duration,
    /// How often it is still given; `None` where that is without end.
    pub(super) left: Option<usize>,
}

impl Answer {
    pub(super) fn new(to: To, outcome: Outcome) -> Self {
        Self {
            to,
            outcome,
            headers: HeaderMap::new(),
            end: End::Whole,
            delay: Duration::ZERO,
            left: Some(1),
        }
    }

    /// What comes of a request; nothing where it waits for ever.
    pub(super) fn give(
        &self,
        request: &Recorded,
        examples: &[&'static [Example]],
    ) -> Option<Result<Response<Body>, TransportError>> {
        let answer = match &self.outcome {
            Outcome::Given(status, headers, pieces) => {
                let mut answer = Response::new(body(pieces));
                *answer.status_mut() = code(*status);
                *answer.headers_mut() = headers.clone();
                answer
            }
            Outcome::Made(make) => {
                let mut make = make.lock().unwrap_or_else(PoisonError::into_inner);
                make(request)
            }
            Outcome::Example(pick) => {
                let operation = request.operation().unwrap_or_default();
                match pick.find(of(examples, operation)) {
                    Some(example) => shown(example),
                    None => {
                        let why = format!("there is no {pick} of {operation}");
                        return Some(Err(TransportError::unsendable(why)));
                    }
                }
            }
            Outcome::Refused => return Some(Err(TransportError::connect("connection refused"))),
            Outcome::Reset => return Some(Err(TransportError::new("connection reset"))),
            Outcome::Silence => return None,
        };
        let (mut head, body) = answer.into_parts();
        for (name, value) in &self.headers {
            head.headers.insert(name, value.clone());
        }
        let body = match self.end {
            End::Whole => body,
            end => Body::stream(Ending(body, end)),
        };
        Some(Ok(Response::from_parts(head, body)))
    }
}

/// The examples of an operation.
pub(super) fn of<'e>(
    examples: &'e [&'static [Example]],
    operation: &'e str,
) -> impl Iterator<Item = &'static Example> + Clone + 'e {
    let all = examples.iter().flat_map(|examples| examples.iter());
    all.filter(move |example| example.operations.contains(&operation))
}

fn shown(example: &'static Example) -> Response<Body> {
    let mut answer = Response::new(example.body.into());
    *answer.status_mut() = code(example.status);
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, media(example.content_type));
    answer
}

/// # Panics
/// If there is no such status.
#[track_caller]
pub(super) fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status has three digits")
}

/// # Panics
/// If it cannot be a header.
#[track_caller]
pub(super) fn media(content_type: &str) -> HeaderValue {
    HeaderValue::from_str(content_type).expect("a media type is a header")
}

fn body(pieces: &[Bytes]) -> Body {
    match pieces {
        [] => Body::default(),
        [whole] => whole.clone().into(),
        pieces => Body::stream(Pieces(pieces.iter().cloned().collect())),
    }
}

struct Pieces(VecDeque<Bytes>);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

/// A body that does not end as it should.
struct Ending(Body, End);

impl Stream for Ending {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match ready!(Pin::new(&mut self.0).poll_next(context)) {
            Some(piece) => Poll::Ready(Some(piece)),
            None if self.1 == End::Broken => {
                self.1 = End::Whole;
                Poll::Ready(Some(Err(TransportError::new("connection reset"))))
            }
            None if self.1 == End::Stalled => Poll::Pending,
            None => Poll::Ready(None),
        }
    }
}
