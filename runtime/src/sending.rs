//! A call under way: [`Sending`].

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::StatusCode;

use crate::error::{Error, Fault};
use crate::exchange::{Exchange, whole};
use crate::operation::{Answer, Answers};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::response::Response;

/// A call under way. Nothing happens before it is polled; dropping it gives the call up.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T, P> {
    exchange: Exchange<StatusCode>,
    kind: PhantomData<fn() -> (T, P)>,
}

impl<T, P> Sending<T, P> {
    #[inline]
    pub(crate) fn new(parts: Box<Parts>) -> Self {
        Self {
            exchange: whole(parts),
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
        let decode = outcome.origin.decode;
        match T::read_answer(&outcome.body, decode, outcome.variant()) {
            Ok(body) => Ok((status, body)),
            Err(error) => Err(outcome.undecodable(error)),
        }
    });
    match read {
        Ok((status, body)) => Ok(Response {
            body,
            status,
            credentials: outcome.connection.shared().credentials.clone(),
            headers: outcome.headers,
            secrets: outcome.secrets,
        }),
        Err(fault) => Err(Error::new(outcome, fault)),
    }
}
