//! The exchange behind a call: what is sent, and what is read of the answer,
//! before anything is known of the type that it is read as.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use bytes::BytesMut;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use crate::body::Body;
use crate::connection::Limits;
use crate::error::{Fault, Kind};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::redirect;
use crate::transport::BoxFuture;

/// An exchange under way: what came of it, and how it went.
pub(crate) type Exchange<T> = BoxFuture<'static, (Outcome, Result<T, Fault>)>;

/// Sends a request and collects the answer.
#[inline(never)]
pub(crate) fn whole(mut parts: Box<Parts>) -> Exchange<StatusCode> {
    Box::pin(async move {
        let mut outcome = Outcome::of(&mut parts);
        let connection = parts.connection.clone();
        let mut timer = connection.shared().transport.sleep(parts.limits.timeout);
        let judged = match open(&mut parts, &mut outcome, &mut timer).await {
            Ok(body) => match collect(body, parts.limits, &mut outcome, &mut timer).await {
                Ok(()) => outcome.judge(),
                Err(fault) => Err(fault),
            },
            Err(fault) => Err(fault),
        };
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
        let connection = parts.connection.clone();
        let mut timer = connection.shared().transport.sleep(parts.limits.timeout);
        let body = match open(&mut parts, &mut outcome, &mut timer).await {
            Ok(body) => body,
            Err(fault) => return (outcome, Err(fault)),
        };
        let is_success = outcome.status.is_some_and(|status| status.is_success());
        let other = match is_success {
            true => media.and_then(|media| outcome.other_media_type(media)),
            false => None,
        };
        if is_success && other.is_none() {
            return (outcome, Ok(body));
        }
        let judged = match collect(body, parts.limits, &mut outcome, &mut timer).await {
            Ok(()) => outcome.judge().map(drop),
            Err(fault) => Err(fault),
        };
        let fault = match (judged, other) {
            (Ok(()), Some(error)) => error.into(),
            (Ok(()), None) => Fault::new(Kind::Status, String::new()),
            (Err(fault), _) => fault,
        };
        (outcome, Err(fault))
    })
}

/// Sends the request and follows redirects, up to the head of an answer.
async fn open(
    parts: &mut Parts,
    outcome: &mut Outcome,
    timer: &mut BoxFuture<'_, ()>,
) -> Result<Body, Fault> {
    let (mut request, limits) = (parts.prepare()?, parts.limits);
    let connection = parts.connection.clone();
    let transport = &connection.shared().transport;
    let mut redirects = 0;
    loop {
        let (method, from) = (request.method().clone(), request.uri().clone());
        let again = repeated(&request);
        let sent = within(timer, transport.send(request)).await;
        let (head, body) = sent.ok_or_else(|| late(limits))??.into_parts();
        let target = redirect::target(&method, &from, head.status, &head.headers);
        outcome.status = Some(head.status);
        outcome.headers = head.headers;
        match (target, again) {
            (Some(target), Some(again)) if redirects < redirect::LIMIT => {
                request = again;
                *request.uri_mut() = target;
            }
            _ => return Ok(body),
        }
        redirects += 1;
    }
}

/// The same request once more, unless its body can be read only once.
fn repeated(request: &http::Request<Body>) -> Option<http::Request<Body>> {
    let body = request.body().whole()?.clone();
    let mut again = http::Request::new(body.into());
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = request.headers().clone();
    Some(again)
}

/// Collects the body of an answer; what came before a failure is kept.
async fn collect(
    mut body: Body,
    limits: Limits,
    outcome: &mut Outcome,
    timer: &mut BoxFuture<'_, ()>,
) -> Result<(), Fault> {
    let limit = limits.body;
    // The answer to a HEAD announces a body that does not come.
    if outcome.origin.method != "HEAD" && announced(&outcome.headers) > limit as u64 {
        return Err(Fault::too_large(limit));
    }
    let mut collected = BytesMut::new();
    let end = loop {
        let next = poll_fn(|context| Pin::new(&mut body).poll_next(context));
        match within(timer, next).await {
            None => break Err(late(limits)),
            Some(None) => break Ok(()),
            Some(Some(Err(error))) => break Err(error.into()),
            Some(Some(Ok(piece))) if collected.len() + piece.len() > limit => {
                break Err(Fault::too_large(limit));
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

fn late(limits: Limits) -> Fault {
    let detail = format!("the call may take {:?}", limits.timeout);
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
