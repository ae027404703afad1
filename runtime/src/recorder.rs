//! A transport for tests: it answers what it is told and shows what was asked.

use std::collections::VecDeque;
use std::fmt;
use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::body::Body;
use crate::transport::{BoxFuture, Transport, TransportError};

/// A transport for tests. It answers what it is told, in order, and shows the
/// requests that it saw. Clones share both.
///
/// Its clock stands still but for sleeps, which are over at once: a call that
/// gets no answer ([`Recorder::silence`]) runs into its timeout without waiting.
///
/// ```
/// # use clientwright_runtime::{Api, Builder, Json, Recorder};
/// # static API: Api = Api { user_agent: "x/1", server: Some("https://api.example.com"), schemes: &[], security: &[], rate_limits: &[] };
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let recorder = Recorder::new().answer(200, "application/json", r#"{"id": 7}"#);
/// let client = Builder::new(&API).transport(recorder.clone()).build()?;
///
/// let thing = client.request::<Json, ()>("GET", "/things/7").send().await?;
///
/// assert_eq!(thing["id"].as_i64(), Some(7));
/// assert_eq!(recorder.requests()[0].url(), "https://api.example.com/things/7");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    answers: VecDeque<Answer>,
    requests: Vec<Recorded>,
    now: Duration,
}

type Make = dyn FnOnce(&Recorded) -> http::Response<Body> + Send;

enum Answer {
    Made(Box<Make>),
    Silence,
}

impl Recorder {
    /// A recorder without answers: every call fails until it gets one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next request that has no answer yet with this status and body.
    ///
    /// # Panics
    /// If the status is not within 100 to 999, or the media type is none.
    pub fn answer(self, status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.answer_body(status, content_type, body.into().into())
    }

    /// Answers the next request that has no answer yet with a body that arrives piece by piece,
    /// each of them of so many bytes: borders may be anywhere, and a client must not care.
    ///
    /// # Panics
    /// Like [`Recorder::answer`], and if there are no bytes in a piece.
    pub fn answer_pieces(
        self,
        status: u16,
        content_type: &str,
        body: impl Into<Bytes>,
        size: usize,
    ) -> Self {
        assert!(size > 0, "a piece has at least one byte");
        let pieces = Cut(body.into(), size);
        self.answer_body(status, content_type, Body::stream(pieces))
    }

    /// Answers the next request that has no answer yet with a body of its own, such as one that
    /// breaks off.
    ///
    /// # Panics
    /// Like [`Recorder::answer`].
    pub fn answer_body(self, status: u16, content_type: &str, body: Body) -> Self {
        let mut answer = http::Response::new(body);
        *answer.status_mut() = StatusCode::from_u16(status).expect("a status has three digits");
        let content_type = HeaderValue::from_str(content_type).expect("a media type is a header");
        answer.headers_mut().insert(CONTENT_TYPE, content_type);
        self.push(Answer::Made(Box::new(move |_| answer)))
    }

    /// Answers the next request that has no answer yet with what a function makes of it.
    pub fn answer_with(
        self,
        make: impl FnOnce(&Recorded) -> http::Response<Bytes> + Send + 'static,
    ) -> Self {
        let made = |request: &Recorded| make(request).map(Body::from);
        self.push(Answer::Made(Box::new(made)))
    }

    /// Leaves the next request that has no answer yet without one.
    pub fn silence(self) -> Self {
        self.push(Answer::Silence)
    }

    fn push(self, answer: Answer) -> Self {
        self.state().answers.push_back(answer);
        self
    }

    /// The requests that were seen so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// A test that panicked elsewhere must not make this one panic.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The bytes, so many at a time.
struct Cut(Bytes, usize);

impl Stream for Cut {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.1.min(self.0.len());
        let piece = self.0.split_to(length);
        Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}

/// A body as a whole.
async fn collected(mut body: Body) -> Result<Bytes, TransportError> {
    if let Some(whole) = body.whole() {
        return Ok(whole.clone());
    }
    let mut collected = BytesMut::new();
    while let Some(piece) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        collected.extend_from_slice(&piece?);
    }
    Ok(collected.freeze())
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = collected(body).await?;
            let request = Recorded(http::Request::from_parts(head, body));
            let answer = {
                let mut state = self.state();
                state.requests.push(request.clone());
                state.answers.pop_front()
            };
            match answer {
                Some(Answer::Made(make)) => Ok(make(&request)),
                Some(Answer::Silence) => pending().await,
                // Nothing that would pass if it were asked again.
                None => Err(TransportError::unsendable(
                    "the recorder has no answer left",
                )),
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let end = self.state().now.saturating_add(duration);
        Box::pin(async move {
            let mut state = self.state();
            state.now = state.now.max(end);
        })
    }

    fn now(&self) -> Duration {
        self.state().now
    }
}

/// Shows how much there is, not what.
impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Recorder")
            .field("requests", &state.requests.len())
            .field("answers_left", &state.answers.len())
            .finish()
    }
}

/// A request that a [`Recorder`] saw. It shows credentials to whoever asks for
/// a URL or a header, but not in `Debug`.
#[derive(Clone)]
pub struct Recorded(http::Request<Bytes>);

impl Recorded {
    /// The method, in capitals.
    pub fn method(&self) -> &str {
        self.0.method().as_str()
    }

    /// The whole URL as it would have been sent.
    pub fn url(&self) -> String {
        self.0.uri().to_string()
    }

    /// The path as it would have been sent.
    pub fn path(&self) -> &str {
        self.0.uri().path()
    }

    /// The query as it would have been sent; empty where there is none.
    pub fn query(&self) -> &str {
        self.0.uri().query().unwrap_or_default()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// The value of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.headers().get(name)?.as_bytes()).ok()
    }

    /// The body; empty where there is none.
    pub fn body(&self) -> &Bytes {
        self.0.body()
    }

    /// The body as text; what is no UTF-8 in it is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.0.body()).into_owned()
    }
}

/// Shows method and path, which headers there are, and how long the body is.
impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.0.headers().keys().collect();
        f.debug_struct("Recorded")
            .field("method", &self.method())
            .field("path", &self.path())
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body().len()))
            .finish()
    }
}
