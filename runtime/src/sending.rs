//! A call under way: [`Sending`], and the exchange behind it.

use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::BytesMut;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use crate::error::{Error, Fault, Kind};
use crate::operation::{Answer, Answers};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::redirect;
use crate::response::Response;
use crate::transport::{Body, BoxFuture};

/// A call under way. Nothing happens before it is polled; dropping it gives the call up.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T, P> {
    exchange: BoxFuture<'static, (Outcome, Result<StatusCode, Fault>)>,
    kind: PhantomData<fn() -> (T, P)>,
}

impl<T, P> Sending<T, P> {
    #[inline]
    pub(crate) fn new(parts: Box<Parts>) -> Self {
        Self {
            exchange: start(parts),
            kind: PhantomData,
        }
    }
}

impl<T: Answer, P: Answers> Future for Sending<T, P> {
    type Output = Result<Response<T>, Error<P>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready((outcome, judged)) => Poll::Ready(read(outcome, judged)),
        }
    }
}

impl<T, P> fmt::Debug for Sending<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// Reads the body of a success: the one step that knows the type.
pub(crate) fn read<T: Answer, P: Answers>(
    outcome: Outcome,
    judged: Result<StatusCode, Fault>,
) -> Result<Response<T>, Error<P>> {
    let read = judged.and_then(|status| {
        let facts = outcome.origin.facts;
        match T::read_answer(&outcome.body, facts.decode, outcome.variant()) {
            Ok(body) => Ok((status, body)),
            Err(error) => Err(outcome.undecodable(error)),
        }
    });
    match read {
        Ok((status, body)) => Ok(Response {
            body,
            status,
            headers: outcome.headers,
        }),
        Err(fault) => Err(Error::new(outcome, fault)),
    }
}

#[inline(never)]
pub(crate) fn start(
    mut parts: Box<Parts>,
) -> BoxFuture<'static, (Outcome, Result<StatusCode, Fault>)> {
    Box::pin(async move {
        let secrets = std::mem::take(&mut parts.secrets);
        let mut outcome = Outcome::new(parts.connection.clone(), parts.origin.clone(), secrets);
        let judged = match exchange(&mut parts, &mut outcome).await {
            Ok(()) => outcome.judge(),
            Err(fault) => Err(fault),
        };
        (outcome, judged)
    })
}

/// Sends the request, follows redirects, and collects the answer.
async fn exchange(parts: &mut Parts, outcome: &mut Outcome) -> Result<(), Fault> {
    let mut request = parts.prepare()?;
    let connection = parts.connection.clone();
    let transport = &connection.shared().transport;
    let mut timer = transport.sleep(parts.timeout);

    let mut redirects = 0;
    let body = loop {
        let sent = within(&mut timer, transport.send(request.clone())).await;
        let (head, body) = sent.ok_or_else(|| late(parts))??.into_parts();
        let target = redirect::target(request.method(), request.uri(), head.status, &head.headers);
        outcome.status = Some(head.status);
        outcome.headers = head.headers;
        match target {
            Some(target) if redirects < redirect::LIMIT => *request.uri_mut() = target,
            _ => break body,
        }
        redirects += 1;
    };
    collect(body, parts, outcome, &mut timer).await
}

/// Collects the body of an answer; what came before a failure is kept.
async fn collect(
    mut body: Body,
    parts: &Parts,
    outcome: &mut Outcome,
    timer: &mut BoxFuture<'_, ()>,
) -> Result<(), Fault> {
    let limit = parts.connection.shared().body_limit;
    let too_large = || Fault::new(Kind::TooLarge, format!("more than {limit} bytes"));
    // The answer to a HEAD announces a body that does not come.
    if parts.origin.method != "HEAD" && announced(&outcome.headers) > limit as u64 {
        return Err(too_large());
    }
    let mut collected = BytesMut::new();
    let end = loop {
        let next = poll_fn(|context| Pin::new(&mut body).poll_next(context));
        match within(timer, next).await {
            None => break Err(late(parts)),
            Some(None) => break Ok(()),
            Some(Some(Err(error))) => break Err(error.into()),
            Some(Some(Ok(piece))) if collected.len() + piece.len() > limit => {
                break Err(too_large());
            }
            Some(Some(Ok(piece))) => collected.extend_from_slice(&piece),
        }
    };
    outcome.body = collected.freeze();
    end
}

/// How long the body says it will be.
fn announced(headers: &HeaderMap) -> u64 {
    let length = headers.get(CONTENT_LENGTH);
    length
        .and_then(|length| length.to_str().ok()?.parse().ok())
        .unwrap_or(0)
}

fn late(parts: &Parts) -> Fault {
    let detail = format!("the call may take {:?}", parts.timeout);
    Fault::new(Kind::Timeout, detail)
}

/// What the work gives, or `None` if the timer ends first.
async fn within<T>(
    timer: &mut BoxFuture<'_, ()>,
    work: impl Future<Output = T> + Send,
) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
