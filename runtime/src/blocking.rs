//! Calls from code that is not async: the thread that makes a call waits for it.
//!
//! The waiting thread itself moves the call on. What a call needs of Tokio (sockets, timers, tasks of
//! connections) is kept going by one thread for the whole process, which starts with the first call.

mod reader;
mod wait;

use std::fmt;
use std::future::poll_fn;
use std::ops::Deref;
use std::pin::Pin;

use futures_core::Stream;
use http::StatusCode;

pub use reader::Reader;
#[cfg(feature = "reqwest-0-13")]
pub(crate) use wait::is_waiting;

use wait::wait;

use crate::call::Call;
use crate::error::{Error, Fault};
use crate::exchange::whole;
use crate::operation::{Answer, Answers};
use crate::outcome::Outcome;
use crate::pages::{PageItems, Pages};
use crate::parts::Parts;
use crate::response::Response;
use crate::sending::read;
use crate::streaming::{Item, Streaming};

/// With the feature `blocking`.
impl<T: Answer, P: Answers> Call<T, P> {
    /// Sends the call and waits for the answer. It needs no Tokio runtime; within one it works as
    /// well, but holds up what else is to run on the same thread.
    ///
    /// ```
    /// # use clientwright_runtime::{Api, Builder, Json, Recorder};
    /// # static API: Api = Api { user_agent: "x/1", server: Some("https://api.example.com"), schemes: &[], security: &[], rate_limits: &[] };
    /// # let recorder = Recorder::new().answer(200, "application/json", r#"{"id": 7}"#);
    /// # let client = Builder::new(&API).transport(recorder).build()?;
    /// let thing = client.request::<Json, ()>("GET", "/things/7").send_blocking()?;
    /// assert_eq!(thing["id"].as_i64(), Some(7));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Call::send`].
    #[inline]
    pub fn send_blocking(self) -> Result<Response<T>, Error<P>> {
        let (outcome, judged) = sent(self.into_parts());
        read(outcome, judged)
    }
}

/// The part that is compiled once.
#[inline(never)]
fn sent(parts: Box<Parts>) -> (Outcome, Result<StatusCode, Fault>) {
    wait(whole(parts))
}

/// With the feature `blocking`.
impl<T, P> Streaming<T, P> {
    /// The same items for code that is not async: an [`Iterator`] whose `next` waits.
    ///
    /// ```
    /// # use clientwright_runtime::{Call, Error, Event, Frames, Items, Json};
    /// # const EVENTS: Items = Items { accept: "text/event-stream", frames: Frames::Events, end: None };
    /// # fn example(call: Call<Json, ()>) -> Result<(), Error<()>> {
    /// for event in call.items::<Event>(EVENTS).blocking() {
    ///     println!("{}", event?.data);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

/// With the feature `blocking`.
impl<T, P> Pages<T, P> {
    /// The same pages for code that is not async: an [`Iterator`] whose `next` waits.
    ///
    /// ```
    /// # use clientwright_runtime::{Error, Json, Pages};
    /// # fn example(pages: Pages<Vec<Json>, ()>) -> Result<(), Error<()>> {
    /// for page in pages.blocking() {
    ///     println!("{} orders", page?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

/// With the feature `blocking`.
impl<I, P> PageItems<I, P> {
    /// The same items for code that is not async: an [`Iterator`] whose `next` waits.
    ///
    /// ```
    /// # use clientwright_runtime::{Error, Json, PageItems};
    /// # fn example(orders: PageItems<Json, ()>) -> Result<(), Error<()>> {
    /// let mut orders = orders.blocking();
    /// let first_ten = orders.by_ref().take(10).collect::<Result<Vec<Json>, _>>()?;
    /// println!("{} orders; the others from {:?} on", first_ten.len(), orders.bookmark());
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

/// A stream for code that is not async: an [`Iterator`] whose `next` waits for the item.
///
/// What else the stream has is at hand: it derefs to it. Like
/// [`Call::send_blocking`], it needs no Tokio runtime.
#[must_use = "nothing is sent before the first item is asked for"]
pub struct Blocking<S>(S);

impl<S: Stream + Unpin> Iterator for Blocking<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        wait(poll_fn(|context| Pin::new(&mut self.0).poll_next(context)))
    }
}

impl<T: Item, P: Answers> Blocking<Streaming<T, P>> {
    /// Sends the request, if that has not been done, and waits for the head of the answer.
    ///
    /// # Errors
    /// Those of [`Streaming::open`].
    pub fn open(&mut self) -> Result<(), Error<P>> {
        wait(self.0.open())
    }
}

impl<S> Deref for Blocking<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.0
    }
}

impl<S> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}
