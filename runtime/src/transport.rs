//! The one seam between this crate and the network: [`Transport`].

#[cfg(all(feature = "reqwest-0-13", target_family = "wasm"))]
pub(crate) mod fetch;
#[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
pub(crate) mod reqwest;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::body::Body;

/// A future on the heap that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error that may move between threads.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Sends requests, sleeps, and tells the time.
///
/// Implement it to bring another HTTP library, or another clock. A transport
/// sends the URL byte for byte as it is, follows no redirects, keeps no cookies
/// and adds no credentials: the runtime has done or will do what is needed.
///
/// ```
/// use std::time::Duration;
///
/// use clientwright_runtime::{Body, BoxFuture, Transport, TransportError};
///
/// /// Answers everything with its own path.
/// struct Echo;
///
/// impl Transport for Echo {
///     fn send(
///         &self,
///         request: http::Request<Body>,
///     ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
///         let body = request.uri().path().to_owned();
///         Box::pin(async { Ok(http::Response::new(Body::from(body))) })
///     }
///
///     fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
///         Box::pin(std::future::pending())
///     }
///
///     fn now(&self) -> Duration {
///         Duration::ZERO
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and gives the answer as soon as its head is there.
    ///
    /// The body of the request is sent as it arrives, and that of the answer is read as it is
    /// asked for; to drop the future, or the body of the answer, gives the call up. A body with a
    /// [`Body::length`] is sent with `Content-Length`.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Ends after this time has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// The time since some moment that stays the same; it never goes back.
    fn now(&self) -> Duration;
}

/// For several clients that share a transport.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        (**self).sleep(duration)
    }

    fn now(&self) -> Duration {
        (**self).now()
    }
}

/// Why a transport has no answer.
///
/// Its text and that of its source end up in the text of
/// [`Error`](crate::Error), so neither may hold a URL, a header or a body.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) source: BoxError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransportErrorKind {
    Connect,
    Timeout,
    Unsendable,
    Redirect,
    Other,
}

impl TransportError {
    /// The connection broke, or anything else went wrong.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self::of(TransportErrorKind::Other, source)
    }

    /// There is no connection to the server.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self::of(TransportErrorKind::Connect, source)
    }

    /// It took too long.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        Self::of(TransportErrorKind::Timeout, source)
    }

    /// The request is one that this transport cannot send; nothing was sent.
    pub fn unsendable(source: impl Into<BoxError>) -> Self {
        Self::of(TransportErrorKind::Unsendable, source)
    }

    /// The server redirects, and it cannot be told where to: a browser hides that. A transport that can
    /// tell gives the answer as it is.
    pub fn redirect(source: impl Into<BoxError>) -> Self {
        Self::of(TransportErrorKind::Redirect, source)
    }

    fn of(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "the connection took too long",
            TransportErrorKind::Unsendable => "the request cannot be sent",
            TransportErrorKind::Redirect => "the server redirects",
            TransportErrorKind::Other => "the connection failed",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
