//! Values as the lines or the texts of a sequence that a request body is made of.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::body::Body;
use crate::encode::STREAMED;
use crate::inspect::inspect;
use crate::json;
use crate::transport::TransportError;
use crate::value::{Encode, View};

/// What tells one value of a body from the next.
#[derive(Clone, Copy)]
pub(crate) enum Between {
    /// A line break behind each.
    Lines,
    /// A byte `1E` before each, and a line break behind it.
    Sequence,
}

impl Between {
    fn write(self, out: &mut Vec<u8>, value: &dyn Encode) {
        if let Self::Sequence = self {
            out.push(0x1e);
        }
        out.append(&mut json::to_vec(value));
        out.push(b'\n');
    }

    /// The items of a list, one after the other; none of what is no list.
    pub(crate) fn all(self, items: &dyn Encode) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        match items.view() {
            View::Absent => {}
            View::List(list) => {
                for index in 0..list.count() {
                    self.write(&mut out, list.item(index));
                }
            }
            _ => return None,
        }
        Some(out)
    }
}

impl Body {
    /// A body of values that are written as they arrive: JSON, a line each (`application/jsonl`).
    ///
    /// It is given to a call in a file, in place of the items that the call would hold.
    ///
    /// ```
    /// use clientwright_runtime::{Body, Call, File};
    ///
    /// # fn example<S>(import: Call<(), ()>, points: S) -> Call<(), ()>
    /// # where S: futures_core::Stream<Item = Result<[f64; 2], clientwright_runtime::TransportError>> + Send + 'static {
    /// import.file("application/jsonl", &File::stream(Body::lines(points)))
    /// # }
    /// ```
    pub fn lines<T: Encode>(
        items: impl Stream<Item = Result<T, TransportError>> + Send + 'static,
    ) -> Self {
        let items = Box::pin(items);
        let between = Between::Lines;
        Self::stream(Written { items, between })
    }

    /// Like [`Body::lines`], each value behind a byte `1E`: `application/json-seq`.
    pub fn sequence<T: Encode>(
        items: impl Stream<Item = Result<T, TransportError>> + Send + 'static,
    ) -> Self {
        let items = Box::pin(items);
        let between = Between::Sequence;
        Self::stream(Written { items, between })
    }
}

struct Written<S> {
    items: Pin<Box<S>>,
    between: Between,
}

impl<T: Encode, S: Stream<Item = Result<T, TransportError>>> Stream for Written<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.items.as_mut().poll_next(context));
        let between = self.between;
        Poll::Ready(item.map(|item| {
            let item = item?;
            if inspect(&item).streamed {
                return Err(TransportError::new(STREAMED));
            }
            let mut piece = Vec::new();
            between.write(&mut piece, &item);
            Ok(piece.into())
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use futures_core::Stream;

    use super::Between;
    use crate::body::Body;
    use crate::file::File;
    use crate::transport::TransportError;
    use crate::value::Encode;

    struct Arriving<T>(std::vec::IntoIter<T>);

    impl<T: Unpin> Stream for Arriving<T> {
        type Item = Result<T, TransportError>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.next().map(Ok))
        }
    }

    fn arriving<T: Unpin>(items: Vec<T>) -> Arriving<T> {
        Arriving(items.into_iter())
    }

    /// All that comes, up to an error.
    fn read(mut body: Body) -> Result<String, String> {
        let mut context = Context::from_waker(Waker::noop());
        let mut text = String::new();
        loop {
            match Pin::new(&mut body).poll_next(&mut context) {
                Poll::Ready(Some(Ok(piece))) => text += &String::from_utf8_lossy(&piece),
                Poll::Ready(Some(Err(error))) => return Err(error.source.to_string()),
                Poll::Ready(None) => return Ok(text),
                Poll::Pending => panic!("nothing here waits"),
            }
        }
    }

    #[test]
    fn items_go_as_they_arrive() {
        let lines = Body::lines(arriving(vec!["a\nb", "c"]));
        assert_eq!(lines.length(), None);
        assert_eq!(read(lines).as_deref(), Ok("\"a\\nb\"\n\"c\"\n"));
        let sequence = Body::sequence(arriving(vec![Some(1), None]));
        assert_eq!(read(sequence).as_deref(), Ok("\u{1e}1\n\u{1e}null\n"));
        let files = arriving(vec![File::stream(Body::from("x"))]);
        let refused = read(Body::lines(files)).expect_err("JSON has no text for it");
        assert!(refused.starts_with("a file that is sent as it arrives"));
    }

    #[test]
    fn items_are_a_list() {
        let all = |items: &dyn Encode| Between::Lines.all(items);
        assert_eq!(all(&vec![1, 2]), Some(b"1\n2\n".to_vec()));
        assert_eq!(all(&None::<Vec<i64>>), Some(Vec::new()));
        assert_eq!(all(&1), None);
    }
}
