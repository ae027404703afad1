//! An answer as a file is read: [`Reader`].

use std::fmt;
use std::io::{self, BufRead, ErrorKind, Read};

use bytes::{Buf, Bytes};

use super::Blocking;
use crate::error::Error;
use crate::operation::Answers;
use crate::streaming::Streaming;

impl<P> Blocking<Streaming<Bytes, P>> {
    /// The rest of the answer, to be read like a file.
    pub fn reader(self) -> Reader<P> {
        Reader {
            pieces: self,
            piece: Bytes::new(),
        }
    }
}

/// An answer that is read like a file, without holding it in memory.
///
/// An error is an [`Error`] within one of `std::io`. As the content of a body that is sent
/// ([`Body::reader`](crate::Body::reader)), the answer goes from one server to another.
///
/// ```
/// # use clientwright_runtime::{Bytes, Call};
/// # fn example(report: Call<Bytes, ()>) -> std::io::Result<()> {
/// let mut file = std::fs::File::create("report.pdf")?;
/// std::io::copy(&mut report.stream().blocking().reader(), &mut file)?;
/// # Ok(())
/// # }
/// ```
pub struct Reader<P> {
    pieces: Blocking<Streaming<Bytes, P>>,
    /// What is left of the piece that came last.
    piece: Bytes,
}

impl<P: Answers + fmt::Debug + Send + Sync + 'static> BufRead for Reader<P> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.piece.is_empty() {
            if let Some(piece) = self.pieces.next() {
                self.piece = piece.map_err(io_error)?;
            }
        }
        Ok(&self.piece)
    }

    fn consume(&mut self, amount: usize) {
        self.piece.advance(amount);
    }
}

impl<P: Answers + fmt::Debug + Send + Sync + 'static> Read for Reader<P> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(place)?;
        self.consume(length);
        Ok(length)
    }
}

fn io_error<P: fmt::Debug + Send + Sync + 'static>(error: Error<P>) -> io::Error {
    let kind = match error.is_timeout() {
        true => ErrorKind::TimedOut,
        false => ErrorKind::Other,
    };
    io::Error::new(kind, error)
}

impl<P> fmt::Debug for Reader<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}
