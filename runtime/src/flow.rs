//! A stream under way: the part of [`Streaming`](crate::Streaming) that is
//! compiled once, whatever its items are.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::body::Body;
use crate::connection::{Connection, Limits};
use crate::error::{Fault, Kind};
use crate::exchange::{Exchange, streamed};
use crate::frames::{Broken, Frame, Frames, Items, Splitter};
use crate::json::DecodeError;
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::transport::BoxFuture;

/// What came of a stream that failed.
pub(crate) type Failed = (Outcome, Fault);

/// A stream under way.
pub(crate) struct Flow {
    stage: Stage,
    splitter: Splitter,
    items: Option<Items>,
    connection: Connection,
    limits: Limits,
}

enum Stage {
    /// There is no answer yet.
    Opening(Exchange<Body>),
    /// The body arrives.
    Open(Outcome, Body, Option<BoxFuture<'static, ()>>),
    /// It came to its end.
    Ended(Outcome),
    /// The outcome went away with the error.
    Failed,
}

impl Flow {
    /// Nothing is sent before it is polled. Without `items`, the pieces of the body are given.
    pub(crate) fn new(mut parts: Box<Parts>, items: Option<Items>) -> Self {
        parts.accept = items.map(|items| items.accept);
        // HTML has browsers refuse a stream of events of another type, and as one it would be
        // read as no event at all. Lines of JSON go by many names.
        let media = items.filter(|items| matches!(items.frames, Frames::Events | Frames::Data));
        let media = media.map(|items| items.accept);
        Self {
            splitter: Splitter::new(items.map(|items| items.frames), parts.limits.body),
            items,
            connection: parts.connection.clone(),
            limits: parts.limits,
            stage: Stage::Opening(streamed(parts, media)),
        }
    }

    /// Waits for the head of the answer.
    pub(crate) fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Failed>> {
        let Stage::Opening(exchange) = &mut self.stage else {
            return Poll::Ready(Ok(()));
        };
        let (outcome, opened) = ready!(exchange.as_mut().poll(context));
        Poll::Ready(match opened {
            Ok(body) => {
                self.stage = Stage::Open(outcome, body, None);
                Ok(())
            }
            Err(fault) => {
                self.stage = Stage::Failed;
                Err((outcome, fault))
            }
        })
    }

    /// The next item, before it is read. After a failure, and after the end, there is none.
    pub(crate) fn poll_frame(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame, Failed>>> {
        if let Err(failed) = ready!(self.poll_open(context)) {
            return Poll::Ready(Some(Err(failed)));
        }
        while matches!(self.stage, Stage::Open(..)) {
            let frame = match self.splitter.next() {
                Ok(None) => match ready!(self.poll_piece(context)) {
                    Some(Ok(piece)) => {
                        self.splitter.push(piece);
                        continue;
                    }
                    Some(Err(fault)) => return Poll::Ready(self.fail(fault).map(Err)),
                    None => {
                        self.finish();
                        self.splitter.end()
                    }
                },
                next => next,
            };
            match frame {
                Ok(Some(frame)) if self.is_end(&frame) => self.finish(),
                Ok(Some(frame)) => return Poll::Ready(Some(Ok(self.unpacked(frame)))),
                Ok(None) => {}
                Err(Broken::TooLarge) => {
                    let fault = Fault::too_large(self.limits.body);
                    return Poll::Ready(self.fail(fault).map(Err));
                }
                Err(Broken::Invalid(error)) => {
                    return Poll::Ready(self.fail(error.into()).map(Err));
                }
            }
        }
        Poll::Ready(None)
    }

    /// The next piece of the body. Only the time that is waited for it counts.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Fault>>> {
        let Stage::Open(_, body, timer) = &mut self.stage else {
            return Poll::Ready(None);
        };
        if let Poll::Ready(piece) = Pin::new(body).poll_next(context) {
            *timer = None;
            return Poll::Ready(piece.map(|piece| piece.map_err(Fault::from)));
        }
        let (connection, idle) = (&self.connection, self.limits.idle_timeout);
        let timer = timer.get_or_insert_with(|| {
            let connection = connection.clone();
            Box::pin(async move { connection.shared().transport.sleep(idle).await })
        });
        ready!(timer.as_mut().poll(context));
        let detail = format!("nothing came on the stream for {idle:?}");
        Poll::Ready(Some(Err(Fault::new(Kind::Timeout, detail))))
    }

    fn is_end(&self, frame: &Frame) -> bool {
        let end = self.items.and_then(|items| items.end);
        end.is_some_and(|end| frame.text() == end.as_bytes())
    }

    /// Of events that are all data, the data.
    fn unpacked(&self, frame: Frame) -> Frame {
        match (frame, self.items.map(|items| items.frames)) {
            (Frame::Event(event), Some(Frames::Data)) => Frame::Bytes(event.data.into()),
            (frame, _) => frame,
        }
    }

    /// Lets the body go; the head stays.
    fn finish(&mut self) {
        if let Stage::Open(outcome, ..) = std::mem::replace(&mut self.stage, Stage::Failed) {
            self.stage = Stage::Ended(outcome);
        }
    }

    fn fail(&mut self, fault: Fault) -> Option<Failed> {
        let mut outcome = match std::mem::replace(&mut self.stage, Stage::Failed) {
            Stage::Open(outcome, ..) | Stage::Ended(outcome) => outcome,
            Stage::Opening(_) | Stage::Failed => return None,
        };
        outcome.last_event_id = self.last_event_id().map(str::to_owned);
        Some((outcome, fault))
    }

    /// Ends the stream at an item that cannot be read; the item becomes the body of the error.
    pub(crate) fn unreadable(&mut self, frame: Frame, error: DecodeError) -> Option<Failed> {
        let (mut outcome, _) = self.fail(Fault::new(Kind::Decode, String::new()))?;
        outcome.body = frame.into_bytes();
        let fault = outcome.undecodable(error);
        Some((outcome, fault))
    }

    /// What is known of the answer, once its head is there.
    pub(crate) fn outcome(&self) -> Option<&Outcome> {
        match &self.stage {
            Stage::Open(outcome, ..) | Stage::Ended(outcome) => Some(outcome),
            Stage::Opening(_) | Stage::Failed => None,
        }
    }

    pub(crate) fn last_event_id(&self) -> Option<&str> {
        self.splitter.events()?.last_id()
    }

    pub(crate) fn retry(&self) -> Option<Duration> {
        self.splitter.events()?.retry()
    }
}
