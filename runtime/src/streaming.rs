//! An answer that is read as it arrives: [`Streaming`].

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::flow::{Failed, Flow};
use crate::frames::{Event, Frame, Items};
use crate::header::Header;
use crate::json::{self, DecodeError};
use crate::operation::Answers;
use crate::parts::Parts;
use crate::value::Value;

/// An answer that is read as it arrives: values, [`Event`]s, or [`Bytes`] piece by piece.
///
/// It is a [`Stream`], and has [`next`](Streaming::next) for those who need no more than that.
/// Nothing is sent before it is first asked for an item, nothing is read of the answer before the
/// item is asked for, and to drop it gives the call up. An error is the last item.
///
/// At no time is more held than one item, which may be as large as
/// [`Call::body_limit`](crate::Call::body_limit) says, and a piece of what came over the network. The
/// timeout of the call is for the head of the answer; after that, the stream may stay silent for as
/// long as [`Call::idle_timeout`](crate::Call::idle_timeout) says.
///
/// # Resuming
///
/// A stream that breaks is not made again by itself: the items that were missed may be lost, or
/// come twice. Of server-sent events, [`Streaming::last_event_id`] and [`Error::last_event_id`] give
/// what the server wants to be told, and [`Streaming::retry`] how long it wants to be left alone:
///
/// ```
/// # use clientwright_runtime::{Call, Error, Event, Frames, Items, Json};
/// # const EVENTS: Items = Items { accept: "text/event-stream", frames: Frames::Events, end: None };
/// # async fn example(watch: impl Fn() -> Call<Json, ()>) -> Result<(), Error<()>> {
/// let mut last = None;
/// loop {
///     let call = watch().header("Last-Event-ID", &last);
///     let mut events = call.items::<Event>(EVENTS);
///     let broken = loop {
///         match events.next().await {
///             Some(Ok(event)) => println!("{}", event.data),
///             Some(Err(error)) => break error,
///             None => return Ok(()),
///         }
///     };
///     match broken.last_event_id() {
///         Some(id) if broken.is_transport() => last = Some(id.to_owned()),
///         _ => return Err(broken),
///     }
/// }
/// # }
/// ```
#[must_use = "nothing is sent before the first item is asked for"]
pub struct Streaming<T, P> {
    flow: Box<Flow>,
    kind: PhantomData<fn() -> (T, P)>,
}

impl<T, P> Streaming<T, P> {
    #[inline]
    pub(crate) fn new(parts: Box<Parts>, items: Option<Items>) -> Self {
        Self {
            flow: Box::new(Flow::new(parts, items)),
            kind: PhantomData,
        }
    }

    /// The status, once the head of the answer is there; one from 200 to 299.
    pub fn status(&self) -> Option<StatusCode> {
        self.flow.outcome()?.status
    }

    /// The headers, once the head of the answer is there.
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.flow.outcome()?.headers)
    }

    /// What a header has that the description names; nothing where the answer has it not, or
    /// where its head is not there yet.
    ///
    /// # Errors
    /// What was found in it where the description says something else.
    pub fn header<H: Value>(&self, header: Header<H>) -> Result<Option<H>, DecodeError> {
        self.headers()
            .map_or(Ok(None), |headers| header.read(headers))
    }

    /// Of server-sent events: the last `id` that came, for the header `Last-Event-ID` of a call that
    /// resumes this one.
    pub fn last_event_id(&self) -> Option<&str> {
        self.flow.last_event_id()
    }

    /// Of server-sent events: how long the server wants to be left alone before the call is made
    /// again, where it says so.
    pub fn retry(&self) -> Option<Duration> {
        self.flow.retry()
    }
}

impl<T: Item, P: Answers> Streaming<T, P> {
    /// Sends the request, if that has not been done, and waits for the head of the answer.
    ///
    /// # Errors
    /// Those of [`Call::send`](crate::Call::send), but for what comes with the body.
    pub async fn open(&mut self) -> Result<(), Error<P>> {
        let opened = poll_fn(|context| self.flow.poll_open(context)).await;
        opened.map_err(error)
    }

    /// The next item; `None` at the end, and after an error.
    ///
    /// A future that is dropped takes no item away.
    pub async fn next(&mut self) -> Option<Result<T, Error<P>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items, where it is known that they come to an end and fit into memory.
    ///
    /// # Errors
    /// The first that there is; the items before it are lost.
    pub async fn all(mut self) -> Result<Vec<T>, Error<P>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

impl<T: Item, P: Answers> Stream for Streaming<T, P> {
    type Item = Result<T, Error<P>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(frame) = ready!(self.flow.poll_frame(context)) else {
            return Poll::Ready(None);
        };
        let frame = match frame {
            Ok(frame) => frame,
            Err(failed) => return Poll::Ready(Some(Err(error(failed)))),
        };
        Poll::Ready(match T::read_item(&frame) {
            Ok(item) => Some(Ok(item)),
            Err(why) => self
                .flow
                .unreadable(frame, why)
                .map(|failed| Err(error(failed))),
        })
    }
}

fn error<P: Answers>((outcome, fault): Failed) -> Error<P> {
    Error::new(outcome, fault)
}

impl<T, P> fmt::Debug for Streaming<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streaming").finish_non_exhaustive()
    }
}

/// What a stream gives: any [`Value`] that comes as JSON, [`Event`] and [`Bytes`].
pub trait Item: Sized {
    #[doc(hidden)]
    fn read_item(frame: &Frame) -> Result<Self, DecodeError>;
}

impl<T: Value> Item for T {
    #[inline]
    fn read_item(frame: &Frame) -> Result<Self, DecodeError> {
        let mut value = T::blank();
        match read_json(frame, &mut value, false) {
            Ok(()) => Ok(value),
            Err(_) if frame.holds_json() => {
                value = T::blank();
                read_json(frame, &mut value, true)?;
                Ok(value)
            }
            Err(error) => Err(error),
        }
    }
}

/// The part that is compiled once. Of an event, `data` is the text, or the JSON that the text is.
fn read_json(frame: &Frame, value: &mut dyn Value, unpacked: bool) -> Result<(), DecodeError> {
    match frame {
        Frame::Bytes(text) => json::read_into(text, value),
        Frame::Event(event) => json::read_into(&event.to_json(unpacked), value),
    }
}

impl Item for Bytes {
    fn read_item(frame: &Frame) -> Result<Self, DecodeError> {
        match frame {
            Frame::Bytes(piece) => Ok(piece.clone()),
            Frame::Event(event) => Ok(Bytes::copy_from_slice(event.data.as_bytes())),
        }
    }
}

impl Item for Event {
    fn read_item(frame: &Frame) -> Result<Self, DecodeError> {
        match frame {
            Frame::Event(event) => Ok(event.clone()),
            Frame::Bytes(_) => Err(DecodeError::invalid(
                "an item of a stream that has no events",
            )),
        }
    }
}
