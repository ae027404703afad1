//! How the body of an answer is taken apart into the items of a stream, however
//! the network cuts it, and how that of a request is put together.

mod events;
mod lines;
mod written;

use bytes::Bytes;

pub use events::Event;
pub(crate) use written::Between;

use crate::any::Json;
use crate::json::{self, DecodeError};
use events::Events;
use lines::Delimited;

/// What an operation answers with item by item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Items {
    /// The media type that is asked for.
    pub accept: &'static str,
    /// How one item ends and the next begins.
    pub frames: Frames,
    /// The text of an item that is none: the stream ends there.
    pub end: Option<&'static str>,
}

/// How one item of a stream ends and the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// A text of JSON a line, as in `application/jsonl`; blank lines are skipped.
    Lines,
    /// Texts of JSON behind a byte `1E` each: `application/json-seq` (RFC 7464).
    Sequence,
    /// Server-sent events (`text/event-stream`), each an object of `data`, `event`, `id` and `retry`.
    /// `data` is a text, or the JSON in it where the type of the item has no text there.
    Events,
    /// Server-sent events, each of them the JSON that is its `data`.
    Data,
}

/// An item before it is read.
#[derive(Debug)]
pub enum Frame {
    /// A piece of the body, or a text of JSON.
    Bytes(Bytes),
    /// A server-sent event.
    Event(Event),
}

impl Frame {
    /// What it says; of an event, the data.
    pub(crate) fn text(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Event(event) => event.data.as_bytes(),
        }
    }

    /// Whether it is an event whose data is JSON.
    pub(crate) fn holds_json(&self) -> bool {
        match self {
            Self::Bytes(_) => false,
            Self::Event(event) => json::from_slice::<Json>(event.data.as_bytes()).is_ok(),
        }
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Event(event) => event.data.into(),
        }
    }
}

/// Why there is no item.
#[derive(Debug)]
pub(crate) enum Broken {
    /// It has more bytes than may be held at a time.
    TooLarge,
    /// What came is not what the media type says.
    Invalid(DecodeError),
}

/// Takes a body apart. Of one piece all items are taken before it is given the next.
pub(crate) enum Splitter {
    /// The pieces are the items.
    Pieces(Bytes),
    Delimited(Delimited),
    Events(Box<Events>),
}

impl Splitter {
    /// `limit` is how many bytes an item may have.
    pub(crate) fn new(frames: Option<Frames>, limit: usize) -> Self {
        match frames {
            None => Self::Pieces(Bytes::new()),
            Some(Frames::Lines) => Self::Delimited(Delimited::lines(limit)),
            Some(Frames::Sequence) => Self::Delimited(Delimited::sequence(limit)),
            Some(Frames::Events | Frames::Data) => Self::Events(Box::new(Events::new(limit))),
        }
    }

    /// Takes the next piece of the body.
    pub(crate) fn push(&mut self, piece: Bytes) {
        match self {
            Self::Pieces(waiting) => *waiting = piece,
            Self::Delimited(delimited) => delimited.push(piece),
            Self::Events(events) => events.push(piece),
        }
    }

    /// The next item, if it is there as a whole.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, Broken> {
        match self {
            Self::Pieces(waiting) => {
                let piece = std::mem::take(waiting);
                Ok((!piece.is_empty()).then_some(Frame::Bytes(piece)))
            }
            Self::Delimited(delimited) => Ok(delimited.next()?.map(Frame::Bytes)),
            Self::Events(events) => Ok(events.next()?.map(Frame::Event)),
        }
    }

    /// The item that the end of the body makes whole.
    pub(crate) fn end(&mut self) -> Result<Option<Frame>, Broken> {
        match self {
            // An event ends with a blank line: what is cut off before is none.
            Self::Pieces(_) | Self::Events(_) => Ok(None),
            Self::Delimited(delimited) => Ok(delimited.end()?.map(Frame::Bytes)),
        }
    }

    /// Of events: the last `id`, and how long to wait before the call is made again.
    pub(crate) fn events(&self) -> Option<&Events> {
        match self {
            Self::Events(events) => Some(events),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{Broken, Frame, Frames, Splitter};

    /// The items of a body that comes in pieces of this size.
    pub(crate) fn split(frames: Frames, body: &[u8], size: usize) -> Result<Vec<Frame>, Broken> {
        let mut splitter = Splitter::new(Some(frames), 64);
        let mut items = Vec::new();
        for piece in body.chunks(size) {
            splitter.push(Bytes::copy_from_slice(piece));
            while let Some(item) = splitter.next()? {
                items.push(item);
            }
        }
        items.extend(splitter.end()?);
        Ok(items)
    }
}
