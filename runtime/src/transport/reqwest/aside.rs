//! What is read is read on a thread that may wait, so that it holds up no connection.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::body::{Source, read_piece};
use crate::transport::TransportError;

/// A source, and the piece that is being read of it.
pub(crate) enum Aside {
    Idle(Source),
    Reading(JoinHandle<(Source, Piece)>),
    /// It failed.
    Broken,
}

type Piece = Option<Result<Bytes, TransportError>>;

/// It is polled within a Tokio runtime.
impl Stream for Aside {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Piece> {
        loop {
            match std::mem::replace(&mut *self, Self::Broken) {
                Self::Idle(mut source) => {
                    *self = Self::Reading(spawn_blocking(move || {
                        let piece = read_piece(&mut *source);
                        (source, piece)
                    }));
                }
                Self::Reading(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        *self = Self::Reading(reading);
                        return Poll::Pending;
                    };
                    let (source, piece) = read.map_err(TransportError::new)?;
                    *self = Self::Idle(source);
                    return Poll::Ready(piece);
                }
                Self::Broken => return Poll::Ready(None),
            }
        }
    }
}
