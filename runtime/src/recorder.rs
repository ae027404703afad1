//! A transport for tests: it answers what it is told and shows what was asked.

mod answer;
mod clock;
mod on;
mod recorded;

use std::fmt;
use std::future::pending;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use answer::{Answer, To, code, media};
use bytes::Bytes;
use clock::{Clock, Sleep};
use futures_core::Stream;
use http::header::CONTENT_TYPE;
pub use on::{On, Prepared};
pub(crate) use recorded::Called;
pub use recorded::Recorded;

use crate::body::Body;
use crate::example::Example;
use crate::transport::{BoxFuture, Transport, TransportError};

/// A transport for tests. It answers what it is told, operation by operation and in order, and
/// shows the requests that it saw. Clones share both.
///
/// Its clock stands still but for sleeps, which are over at once: waits before repetitions take no
/// time, and a call that gets no answer ([`On::silence`]) runs into its timeout without waiting.
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
    answers: Vec<Answer>,
    examples: Vec<&'static [Example]>,
    requests: Vec<Recorded>,
    clock: Clock,
}

impl Recorder {
    /// A recorder without answers: every call fails until it gets one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds examples of a description, for [`On::example`]: `EXAMPLES` of a generated client.
    pub fn examples(self, examples: &'static [Example]) -> Self {
        self.state().examples.push(examples);
        self
    }

    /// Prepares answers to an operation, by its `operationId`. Where it has none, it is the method of
    /// the client in camel case.
    ///
    /// ```
    /// # use clientwright_runtime::Recorder;
    /// let recorder = Recorder::new();
    /// let lead = recorder.on("getLead").rate_limit(2).then().json(200, r#"{"id": 7}"#);
    /// lead.header("X-Total", "1").times(3);
    /// ```
    pub fn on(&self, operation: &str) -> On {
        On::new(self, To::Operation(operation.to_owned()))
    }

    /// Prepares answers to whatever has this method and this path, without its query: tokens that
    /// are asked for, and calls of what the description does not have.
    pub fn on_request(&self, method: &str, path: &str) -> On {
        On::new(self, To::Request(method.to_owned(), path.to_owned()))
    }

    /// Prepares answers to all that has none of its own.
    pub fn on_any(&self) -> On {
        On::new(self, To::Any)
    }

    /// Answers the next request that has no answer yet with this status and body; a short form
    /// of [`On::answer`].
    ///
    /// # Panics
    /// If the status is not within 100 to 999, or the media type is none.
    #[track_caller]
    pub fn answer(self, status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.on_any().answer(status, content_type, body);
        self
    }

    /// Answers the next request that has no answer yet with a body that arrives piece by piece,
    /// each of them of so many bytes: borders may be anywhere, and a client must not care.
    ///
    /// # Panics
    /// Like [`Recorder::answer`], and if there are no bytes in a piece.
    #[track_caller]
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
    #[track_caller]
    pub fn answer_body(self, status: u16, content_type: &str, body: Body) -> Self {
        let mut answer = http::Response::new(body);
        *answer.status_mut() = code(status);
        answer
            .headers_mut()
            .insert(CONTENT_TYPE, media(content_type));
        self.answer_once(|_| answer)
    }

    /// Answers the next request that has no answer yet with what a function makes of it.
    pub fn answer_with(
        self,
        make: impl FnOnce(&Recorded) -> http::Response<Bytes> + Send + 'static,
    ) -> Self {
        self.answer_once(|request| make(request).map(Body::from))
    }

    fn answer_once(
        self,
        make: impl FnOnce(&Recorded) -> http::Response<Body> + Send + 'static,
    ) -> Self {
        let mut make = Some(make);
        self.on_any().with(move |request| {
            let make = make.take();
            make.map_or_else(Default::default, |make| make(request))
        });
        self
    }

    /// Leaves the next request that has no answer yet without one; a short form of [`On::silence`].
    pub fn silence(self) -> Self {
        self.on_any().silence();
        self
    }

    /// The requests that were seen so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// The requests of one operation that were seen so far, in order.
    pub fn requests_of(&self, operation: &str) -> Vec<Recorded> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation() == Some(operation));
        requests
    }

    /// Checks that every answer was given as often as it was prepared; [`Prepared::always`] may be never.
    ///
    /// # Panics
    /// Where some are left; the message has to what.
    #[track_caller]
    pub fn assert_used(&self) {
        let left = self.state().left();
        assert!(left.is_empty(), "these answers were not asked for: {left}");
    }

    /// How much time has passed on the clock.
    pub fn now(&self) -> Duration {
        self.state().clock.now
    }

    /// Moves the clock: whatever sleeps until then wakes.
    pub fn advance(&self, time: Duration) {
        let wakers = {
            let mut state = self.state();
            state.clock.now = state.clock.now.saturating_add(time);
            state.clock.wakers()
        };
        wakers.into_iter().for_each(std::task::Waker::wake);
    }

    /// Stops the clock: from now on, whatever sleeps waits until [`Recorder::advance`] moves it.
    pub fn stop_clock(&self) {
        self.state().clock.is_stopped = true;
    }

    /// A test that panicked elsewhere must not make this one panic.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a request down, and an answer away; without one, why there is none.
    fn take(&self, request: &Recorded) -> Result<Answer, String> {
        let mut state = self.state();
        state.requests.push(request.clone());
        let answers = state.answers.iter_mut();
        let fitting = answers.filter(|answer| answer.left != Some(0) && answer.to.is_for(request));
        let Some(answer) = fitting.min_by_key(|answer| answer.to == To::Any) else {
            return Err(state.missing(request));
        };
        answer.left = answer.left.map(|left| left - 1);
        Ok(answer.clone())
    }
}

impl State {
    /// What is left, and how often: `getLead (2)`.
    fn left(&self) -> String {
        let left = self.answers.iter().filter_map(|answer| match answer.left {
            None | Some(0) => None,
            Some(left) => Some(format!("{} ({left})", answer.to)),
        });
        left.collect::<Vec<_>>().join(", ")
    }

    /// Why there is no answer to a request.
    fn missing(&self, request: &Recorded) -> String {
        let what = match request.operation() {
            Some(operation) => operation.to_owned(),
            None => format!("{} {}", request.method(), request.path()),
        };
        match self.left() {
            left if left.is_empty() => format!("the recorder has no answer left to {what}"),
            left => format!("the recorder has no answer left to {what}, only to {left}"),
        }
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

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collected().await?;
            let request = Recorded(http::Request::from_parts(head, body));
            let answer = match self.take(&request) {
                Ok(answer) => answer,
                // Nothing that would pass if it were asked again.
                Err(why) => return Err(TransportError::unsendable(why)),
            };
            if !answer.delay.is_zero() {
                self.sleep(answer.delay).await;
            }
            let examples = self.state().examples.clone();
            match answer.give(&request, &examples) {
                Some(given) => given,
                None => pending().await,
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(Sleep::new(self, duration))
    }

    fn now(&self) -> Duration {
        Recorder::now(self)
    }
}

/// Shows how much there is, not what.
impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let left = state.answers.iter().filter(|answer| answer.left != Some(0));
        f.debug_struct("Recorder")
            .field("requests", &state.requests.len())
            .field("answers_left", &left.count())
            .finish()
    }
}
