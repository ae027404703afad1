//! Sending, and the bodies of both ways.

use std::future::pending;
use std::pin::Pin;
#[cfg(feature = "blocking")]
use std::sync::OnceLock;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};
use http_body::{Frame, SizeHint};
use reqwest::redirect::Policy;
use reqwest::{Client, Request, Response};

use super::aside::Aside;
use super::convert;
use super::urls::Urls;
use crate::body::Body;
use crate::transport::{BoxError, BoxFuture, Transport, TransportError};

/// Sends by reqwest.
pub(crate) struct Reqwest {
    client: Client,
    /// Blocking calls have connections of their own: a connection is kept going by the runtime that
    /// opened it, which may be the very one that a blocking call holds up.
    #[cfg(feature = "blocking")]
    blocking: OnceLock<Client>,
    #[cfg(feature = "blocking")]
    connect_timeout: Duration,
    urls: Urls,
    start: Instant,
}

impl Reqwest {
    /// A transport with a pool of connections of its own.
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, BoxError> {
        Ok(Self {
            client: client(connect_timeout)?,
            #[cfg(feature = "blocking")]
            blocking: OnceLock::new(),
            #[cfg(feature = "blocking")]
            connect_timeout,
            urls: Urls::default(),
            start: Instant::now(),
        })
    }

    /// Gives a request to reqwest.
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> Result<impl Future<Output = reqwest::Result<Response>>, TransportError> {
        if !has_tokio() {
            return Err(TransportError::unsendable("it needs a Tokio runtime"));
        }
        let (mut request, body) = convert(request, &self.urls)?;
        put(&mut request, body);
        Ok(self.client()?.execute(request))
    }

    /// What sends on this thread.
    #[cfg(feature = "blocking")]
    fn client(&self) -> Result<&Client, TransportError> {
        if !crate::blocking::is_waiting() {
            return Ok(&self.client);
        }
        if let Some(client) = self.blocking.get() {
            return Ok(client);
        }
        let client = client(self.connect_timeout).map_err(TransportError::unsendable)?;
        Ok(self.blocking.get_or_init(|| client))
    }

    /// What sends.
    #[cfg(not(feature = "blocking"))]
    fn client(&self) -> Result<&Client, TransportError> {
        Ok(&self.client)
    }
}

fn client(connect_timeout: Duration) -> Result<Client, reqwest::Error> {
    let builder = Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(connect_timeout);
    // What reqwest repeats by itself is what a server of HTTP/2 has not looked at. It keeps a copy of
    // each request for that, which is of no use to HTTP/1.
    #[cfg(not(feature = "http2"))]
    let builder = builder.retry(reqwest::retry::never().max_retries_per_request(0));
    builder.build()
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let sent = self.execute(request);
        Box::pin(async move {
            let response = sent?.await.map_err(error)?;
            let response = http::Response::from(response);
            Ok(response.map(|body| Body::reqwest(Incoming(body))))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if has_tokio() {
                tokio::time::sleep(duration).await;
            } else {
                // `send` says what is wrong.
                pending().await
            }
        })
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }
}

/// Without Tokio, reqwest panics.
fn has_tokio() -> bool {
    tokio::runtime::Handle::try_current().is_ok()
}

/// Gives a request its body.
fn put(request: &mut Request, body: Body) {
    match body.whole() {
        Some(whole) if !whole.is_empty() => *request.body_mut() = Some(whole.clone().into()),
        Some(_)
            if matches!(
                *request.method(),
                Method::POST | Method::PUT | Method::PATCH
            ) =>
        {
            // Without it, some servers answer 411 (RFC 9110, section 8.6).
            let none = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, none);
        }
        Some(_) => {}
        None => {
            let body = Upload(Mutex::new(body.with_readers(Aside::Idle)));
            *request.body_mut() = Some(reqwest::Body::wrap(body));
        }
    }
}

/// A body that reqwest sends as it arrives. The lock keeps nobody waiting: reqwest wants what it sends
/// to be [`Sync`], which a stream need not be.
struct Upload(Mutex<Body>);

impl Upload {
    fn body(&mut self) -> &mut Body {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}

impl http_body::Body for Upload {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = ready!(Pin::new(self.body()).poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        let body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// reqwest shows the URL in its errors, and a URL can hold credentials.
fn error(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::new(error)
    }
}

/// The body of an answer, piece by piece.
pub(crate) struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let body = Pin::new(&mut self.0);
            match ready!(http_body::Body::poll_frame(body, context)) {
                None => return Poll::Ready(None),
                Some(Err(failed)) => return Poll::Ready(Some(Err(error(failed)))),
                Some(Ok(frame)) => {
                    // What is no data is a trailer.
                    if let Ok(piece) = frame.into_data() {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
            }
        }
    }
}
