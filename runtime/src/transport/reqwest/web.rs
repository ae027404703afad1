//! reqwest on the `fetch` of a browser, or of what else runs JavaScript.
//!
//! What JavaScript gives belongs to the thread that asked for it, and the compiler cannot know that there is
//! no other one: so it is wrapped, and would panic where it is used elsewhere.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use gloo_timers::future::TimeoutFuture;
use reqwest::Client;
use send_wrapper::SendWrapper;
use web_time::Instant;

use super::convert;
use super::urls::Urls;
use crate::body::Body;
use crate::transport::{BoxError, BoxFuture, Transport, TransportError};

/// The longest that a timer of JavaScript takes, in milliseconds: it counts in 32 bits.
const LONGEST_TIMER: u32 = i32::MAX as u32;

/// Sends by `fetch`.
pub(crate) struct Reqwest {
    client: Client,
    urls: Urls,
    start: Instant,
}

impl Reqwest {
    /// How long it takes to get a connection is for the browser to limit.
    pub(crate) fn new(_: Duration) -> Result<Self, BoxError> {
        Ok(Self {
            client: Client::new(),
            urls: Urls::default(),
            start: Instant::now(),
        })
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(SendWrapper::new(async move {
            let (mut request, body) = convert(request, &self.urls)?;
            let body = body.collected().await?;
            if !body.is_empty() {
                *request.body_mut() = Some(body.into());
            }
            let response = self.client.execute(request).await.map_err(error)?;
            let head = head(&response);
            let pieces = Pieces(SendWrapper::new(Box::pin(response.bytes_stream())));
            Ok(head.map(|()| Body::stream(pieces)))
        }))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(SendWrapper::new(async move {
            let mut left = duration.as_millis();
            while left > 0 {
                let part = u32::try_from(left)
                    .unwrap_or(LONGEST_TIMER)
                    .min(LONGEST_TIMER);
                TimeoutFuture::new(part).await;
                left -= u128::from(part);
            }
        }))
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }
}

/// reqwest shows the URL in its errors, and a URL can hold credentials.
fn error(error: reqwest::Error) -> TransportError {
    TransportError::new(error.without_url())
}

/// The pieces of a body.
struct Pieces(SendWrapper<Pin<Box<dyn Stream<Item = Result<Bytes, reqwest::Error>>>>>);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map_err(error)))
    }
}

/// The head of an answer.
fn head(response: &reqwest::Response) -> http::Response<()> {
    let mut head = http::Response::new(());
    *head.status_mut() = response.status();
    *head.headers_mut() = response.headers().clone();
    head
}
