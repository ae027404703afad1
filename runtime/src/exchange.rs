//! The exchange behind a call: what is sent, and what is read of the answer,
//! before anything is known of the type that it is read as.

use std::future::{Future, poll_fn};
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use crate::attempts::settle;
use crate::body::Body;
use crate::error::{Fault, Kind};
use crate::hook::Next;
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::redirect;
use crate::timer::{Clock, Timer};
use crate::transport::{BoxError, BoxFuture};

/// An exchange under way: what came of it, and how it went.
pub(crate) type Exchange<T> = BoxFuture<'static, (Outcome, Result<T, Fault>)>;

/// Sends a request and collects the answer.
#[inline(never)]
pub(crate) fn whole(mut parts: Box<Parts>) -> Exchange<StatusCode> {
    Box::pin(async move {
        let mut outcome = Outcome::of(&mut parts);
        let judged = settle(&mut parts, &Whole, &mut outcome).await;
        (outcome, judged)
    })
}

/// Sends a request and gives the body of a success as it arrives; the timeout is for its head.
///
/// An answer that is none, or that is not of the media type that is wanted, is collected.
#[inline(never)]
pub(crate) fn streamed(mut parts: Box<Parts>, media: Option<&'static str>) -> Exchange<Body> {
    Box::pin(async move {
        let mut outcome = Outcome::of(&mut parts);
        let opened = settle(&mut parts, &Streamed(media), &mut outcome).await;
        (outcome, opened)
    })
}

/// What is done with the body of an answer.
pub(crate) trait Finish: Sync {
    /// What a success gives.
    type Success: Send;

    fn finish(
        &self,
        body: &mut Body,
        limit: usize,
        outcome: &mut Outcome,
        timer: &mut Timer<'_>,
    ) -> impl Future<Output = Result<Self::Success, Fault>> + Send;
}

/// It is collected.
struct Whole;

impl Finish for Whole {
    type Success = StatusCode;

    async fn finish(
        &self,
        body: &mut Body,
        limit: usize,
        outcome: &mut Outcome,
        timer: &mut Timer<'_>,
    ) -> Result<StatusCode, Fault> {
        collect(body, limit, outcome, timer).await?;
        outcome.judge()
    }
}

/// That of a success is left to be read, if it has the media type that is wanted.
struct Streamed(Option<&'static str>);

impl Finish for Streamed {
    type Success = Body;

    async fn finish(
        &self,
        body: &mut Body,
        limit: usize,
        outcome: &mut Outcome,
        timer: &mut Timer<'_>,
    ) -> Result<Body, Fault> {
        let is_success = outcome.status.is_some_and(|status| status.is_success());
        let other = match is_success {
            true => self.0.and_then(|media| outcome.other_media_type(media)),
            false => None,
        };
        if is_success && other.is_none() {
            return Ok(std::mem::take(body));
        }
        collect(body, limit, outcome, timer).await?;
        outcome.judge()?;
        Err(match other {
            Some(error) => error.into(),
            None => Fault::new(Kind::Status, String::new()),
        })
    }
}

/// Sends the request and follows redirects, up to the head of an answer.
pub(crate) async fn open(
    parts: &mut Parts,
    outcome: &mut Outcome,
    clock: &Clock<'_>,
    timer: &mut Timer<'_>,
) -> Result<Body, Fault> {
    let connection = outcome.connection.clone();
    let shared = connection.shared();
    let mut redirects = 0;
    loop {
        // What is needed no longer when the answer is waited for is not held so long: each call under way
        // would be that much larger.
        let sent = {
            let request = parts.request()?;
            if parts.is_linked() {
                outcome.url = Some(request.uri().clone());
            }
            let next = Next {
                hooks: &shared.hooks,
                transport: &*shared.transport,
                origin: &outcome.origin,
                tries: outcome.tries,
            };
            #[cfg(feature = "tracing")]
            let sent = crate::trace::send(next, request);
            #[cfg(not(feature = "tracing"))]
            let sent = next.send(request);
            sent
        };
        let body = outcome.open(timer.within(sent).await??);
        if redirects == redirect::LIMIT || !redirected(parts, outcome)? {
            return Ok(body);
        }
        drop(body);
        redirects += 1;
        let admitted = shared.limiter.admit(outcome.origin.facts, clock);
        timer.within(Box::pin(admitted)).await??;
    }
}

/// Makes the request that an answer asks for, if it is a redirect that is to be followed; whether it is.
fn redirected(parts: &mut Parts, outcome: &mut Outcome) -> Result<bool, Fault> {
    let is_one = outcome.status.is_some_and(redirect::is_one);
    if !is_one || !parts.is_repeatable() {
        return Ok(false);
    }
    let mut request = parts.prepare()?;
    let from = outcome.url.as_ref().unwrap_or(request.uri());
    let Some(to) = redirect::target(request.method(), from, &outcome.headers) else {
        return Ok(false);
    };
    *request.uri_mut() = to.clone();
    outcome.url = Some(to);
    parts.ready = Some(request);
    Ok(true)
}

/// Collects the body of an answer; what came before a failure is kept.
async fn collect(
    body: &mut Body,
    limit: usize,
    outcome: &mut Outcome,
    timer: &mut Timer<'_>,
) -> Result<(), Fault> {
    // The answer to a HEAD announces a body that does not come.
    let announced = announced(&outcome.headers);
    if outcome.origin.method != "HEAD" && announced > limit as u64 {
        return Err(Fault::too_large(limit));
    }
    let mut collected = Collected::default();
    let end = loop {
        let next = poll_fn(|context| Pin::new(&mut *body).poll_next(context));
        match timer.within(next).await {
            Err(late) => break Err(late),
            Ok(None) => break Ok(()),
            Ok(Some(Err(error))) => break Err(error.into()),
            Ok(Some(Ok(piece))) if collected.len() + piece.len() > limit => {
                break Err(Fault::too_large(limit));
            }
            Ok(Some(Ok(piece))) => collected.add(piece, announced),
        }
    };
    outcome.body = collected.into_bytes();
    end
}

/// The pieces of a body that came. One alone, as most bodies are, is not copied.
#[derive(Default)]
struct Collected {
    first: Bytes,
    /// All of them, once there are several.
    all: Option<Vec<u8>>,
}

impl Collected {
    fn len(&self) -> usize {
        self.all.as_ref().map_or(self.first.len(), Vec::len)
    }

    /// Adds a piece of a body of which so many bytes are announced, which may be a lie.
    fn add(&mut self, piece: Bytes, announced: u64) {
        /// How much memory is taken for what is only announced.
        const TRUSTED: usize = 1 << 20;
        match &mut self.all {
            Some(all) => all.extend_from_slice(&piece),
            None if self.first.is_empty() => self.first = piece,
            None => {
                let announced = usize::try_from(announced).unwrap_or(TRUSTED).min(TRUSTED);
                let both = self.first.len() + piece.len();
                let mut all = Vec::with_capacity(both.max(announced));
                all.extend_from_slice(&self.first);
                all.extend_from_slice(&piece);
                self.all = Some(all);
            }
        }
    }

    fn into_bytes(self) -> Bytes {
        self.all.map_or(self.first, Bytes::from)
    }
}

/// All of a body, if it is not too large.
pub(crate) async fn all(mut body: Body, limit: usize) -> Result<Bytes, BoxError> {
    let mut collected = Collected::default();
    while let Some(piece) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        collected.add(piece?, 0);
        if collected.len() > limit {
            return Err(format!("the answer has more than {limit} bytes").into());
        }
    }
    Ok(collected.into_bytes())
}

/// How long the body says it will be.
fn announced(headers: &HeaderMap) -> u64 {
    let length = headers.get(CONTENT_LENGTH);
    length
        .and_then(|length| length.to_str().ok()?.parse().ok())
        .unwrap_or(0)
}
