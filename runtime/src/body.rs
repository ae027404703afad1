//! The body of a message: [`Body`].

use std::collections::VecDeque;
use std::fmt;
use std::io::{ErrorKind, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::TransportError;

/// The body of a request or an answer: bytes that are there, or that arrive piece by piece.
///
/// It is a stream of pieces, none of which is empty.
///
/// ```
/// use clientwright_runtime::Body;
///
/// assert_eq!(Body::from("abc").length(), Some(3));
/// ```
pub struct Body(Pieces);

type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// What keeps the thread waiting that reads it.
pub(crate) type Source = Box<dyn Read + Send>;

enum Pieces {
    /// All of it; empty once it was taken.
    Whole(Bytes),
    Stream(BoxStream),
    /// What is read of it.
    Reader(Source),
    /// What the transport of this crate gets: the body of most answers, not boxed a second time.
    #[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
    Reqwest(crate::transport::reqwest::Incoming),
    /// As many bytes as are told here.
    Sized(Box<Body>, u64),
    /// One after the other.
    Chain(VecDeque<Body>),
}

impl Body {
    /// A body that arrives piece by piece.
    pub fn stream(
        pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Pieces::Stream(Box::pin(pieces)))
    }

    /// The body of an answer.
    #[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
    pub(crate) fn reqwest(incoming: crate::transport::reqwest::Incoming) -> Self {
        Self(Pieces::Reqwest(incoming))
    }

    /// A body that is read as it is sent.
    ///
    /// The transport that comes with this crate reads it on a thread that may wait. Elsewhere, to read keeps
    /// the thread waiting on which the call is polled: that is fine for a file on a disk, but not for
    /// what is slow to come; for that, there is [`Body::stream`].
    ///
    /// ```
    /// use clientwright_runtime::Body;
    ///
    /// # fn example() -> std::io::Result<()> {
    /// let file = std::fs::File::open("video.mp4")?;
    /// let length = file.metadata()?.len();
    /// let body = Body::reader(file).with_length(length);
    /// # let _ = body;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self(Pieces::Reader(Box::new(reader)))
    }

    /// Tells how many bytes are to come, for `Content-Length`. The body fails where it turns out to
    /// have more or less.
    pub fn with_length(self, length: u64) -> Self {
        Self(Pieces::Sized(Box::new(self), length))
    }

    /// Several bodies, one after the other.
    pub(crate) fn chain(bodies: impl IntoIterator<Item = Self>) -> Self {
        Self(Pieces::Chain(bodies.into_iter().collect()))
    }

    /// The same body, with what is read in it made a stream.
    #[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
    pub(crate) fn with_readers<S>(self, stream: fn(Source) -> S) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        Self(match self.0 {
            Pieces::Reader(source) => return Self::stream(stream(source)),
            Pieces::Sized(body, length) => {
                Pieces::Sized(Box::new(body.with_readers(stream)), length)
            }
            Pieces::Chain(bodies) => {
                let bodies = bodies.into_iter();
                Pieces::Chain(bodies.map(|body| body.with_readers(stream)).collect())
            }
            pieces => pieces,
        })
    }

    /// All of it.
    #[cfg(any(
        feature = "test",
        all(feature = "reqwest-0-13", target_family = "wasm")
    ))]
    pub(crate) async fn collected(mut self) -> Result<Bytes, TransportError> {
        if let Some(whole) = self.whole() {
            return Ok(whole.clone());
        }
        let mut collected = bytes::BytesMut::new();
        while let Some(piece) =
            std::future::poll_fn(|context| Pin::new(&mut self).poll_next(context)).await
        {
            collected.extend_from_slice(&piece?);
        }
        Ok(collected.freeze())
    }

    /// How many bytes are still to come, where that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Pieces::Whole(bytes) => Some(bytes.len() as u64),
            Pieces::Stream(_) | Pieces::Reader(_) => None,
            #[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
            Pieces::Reqwest(_) => None,
            Pieces::Sized(_, length) => Some(*length),
            Pieces::Chain(bodies) => bodies.iter().map(Self::length).sum(),
        }
    }

    /// All of it, if it is there as a whole. Only such a body can be sent twice.
    pub fn whole(&self) -> Option<&Bytes> {
        match &self.0 {
            Pieces::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let piece = match &mut self.0 {
                Pieces::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
                Pieces::Whole(bytes) => Some(Ok(std::mem::take(bytes))),
                Pieces::Stream(pieces) => ready!(pieces.as_mut().poll_next(context)),
                Pieces::Reader(source) => read_piece(&mut **source),
                #[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
                Pieces::Reqwest(pieces) => ready!(Pin::new(pieces).poll_next(context)),
                Pieces::Sized(body, rest) => {
                    let piece = ready!(Pin::new(&mut **body).poll_next(context));
                    measured(piece, rest)
                }
                Pieces::Chain(bodies) => {
                    let Some(first) = bodies.front_mut() else {
                        return Poll::Ready(None);
                    };
                    let piece = ready!(Pin::new(first).poll_next(context));
                    if piece.is_none() {
                        bodies.pop_front();
                        continue;
                    }
                    piece
                }
            };
            match piece {
                Some(Ok(bytes)) if bytes.is_empty() => {}
                None | Some(Err(_)) => {
                    // A stream that has ended must not be asked again.
                    self.0 = Pieces::Whole(Bytes::new());
                    return Poll::Ready(piece);
                }
                piece => return Poll::Ready(piece),
            }
        }
    }
}

/// How many bytes are read at a time.
const READ: usize = 64 * 1024;

/// The next piece of what is read.
pub(crate) fn read_piece(source: &mut dyn Read) -> Option<Result<Bytes, TransportError>> {
    let mut piece = vec![0; READ];
    let read = loop {
        match source.read(&mut piece) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    match read {
        Ok(0) => None,
        Ok(length) => {
            piece.truncate(length);
            Some(Ok(piece.into()))
        }
        Err(error) => Some(Err(TransportError::new(error))),
    }
}

/// A piece, as long as there are not more bytes than were told, nor less.
fn measured(
    piece: Option<Result<Bytes, TransportError>>,
    rest: &mut u64,
) -> Option<Result<Bytes, TransportError>> {
    match piece {
        Some(Ok(bytes)) => match rest.checked_sub(bytes.len() as u64) {
            Some(left) => {
                *rest = left;
                Some(Ok(bytes))
            }
            None => Some(Err(TransportError::new(
                "the body is longer than it was said to be",
            ))),
        },
        None if *rest > 0 => Some(Err(TransportError::new(format!(
            "the body is {rest} bytes shorter than it was said to be"
        )))),
        piece => piece,
    }
}

impl Default for Body {
    /// An empty body.
    fn default() -> Self {
        Bytes::new().into()
    }
}

/// Shows how long it is, not what is in it.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Body");
        if let Some(length) = self.length() {
            shown.field("length", &length);
        }
        shown.finish_non_exhaustive()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Pieces::Whole(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use bytes::Bytes;
    use futures_core::Stream;

    use super::Body;
    use crate::transport::TransportError;

    struct Texts(VecDeque<&'static str>);

    impl Stream for Texts {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.pop_front().map(|text| Ok(text.into())))
        }
    }

    fn texts<const N: usize>(texts: [&'static str; N]) -> Texts {
        Texts(texts.into())
    }

    /// All pieces, and how it ends.
    fn read(mut body: Body) -> (Vec<Bytes>, Option<String>) {
        let mut context = Context::from_waker(Waker::noop());
        let mut pieces = Vec::new();
        loop {
            match Pin::new(&mut body).poll_next(&mut context) {
                Poll::Ready(Some(Ok(piece))) => pieces.push(piece),
                Poll::Ready(Some(Err(error))) => return (pieces, Some(error.source.to_string())),
                Poll::Ready(None) => return (pieces, None),
                Poll::Pending => panic!("nothing here waits"),
            }
        }
    }

    #[test]
    fn pieces_come_in_order_and_none_is_empty() {
        let stream = Body::stream(texts(["", "b", "", "c"]));
        assert_eq!(stream.length(), None);
        let body = Body::chain(["a".into(), stream, Body::default(), "d".into()]);
        assert!(body.whole().is_none() && body.length().is_none());
        let (pieces, error) = read(body);
        assert_eq!(pieces, ["a", "b", "c", "d"]);
        assert_eq!(error, None);
    }

    #[test]
    fn a_reader_is_read_to_its_end() {
        let bytes = vec![7; super::READ + 3];
        let (pieces, error) = read(Body::reader(std::io::Cursor::new(bytes)));
        let lengths: Vec<usize> = pieces.iter().map(Bytes::len).collect();
        assert_eq!((lengths, error), (vec![super::READ, 3], None));

        let gone = std::env::temp_dir();
        let Ok(folder) = std::fs::File::open(gone) else {
            return;
        };
        assert!(read(Body::reader(folder)).1.is_some());
    }

    #[test]
    fn a_length_that_is_told_holds() {
        let body = Body::chain(["a".into(), Body::stream(texts(["bc", "d"])).with_length(3)]);
        assert_eq!(body.length(), Some(4));
        assert_eq!(read(body).1, None);
        let (pieces, error) = read(Body::stream(texts(["bc", "d"])).with_length(2));
        assert_eq!(pieces, ["bc"]);
        assert_eq!(
            error.as_deref(),
            Some("the body is longer than it was said to be")
        );
        let error = read(Body::from("bc").with_length(5)).1;
        assert_eq!(
            error.as_deref(),
            Some("the body is 3 bytes shorter than it was said to be")
        );
    }
}
