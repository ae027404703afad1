//! The items of pages, one after the other: [`PageItems`].

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;

use super::bookmark::{Bookmark, Position};
use super::pager::Pager;
use crate::error::{Error, Fault};
use crate::operation::Answers;
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::value::Value;

/// The items of all pages, one after the other.
///
/// It is a [`Stream`], and has [`next`](PageItems::next) for those who need no more than that. A page
/// is asked for when the first of its items is; to drop it gives a call up that is under way.
///
/// An error is about a page of which no item was given yet. Whoever asks for an item after that has
/// the same page asked for again; what was given before comes neither twice nor not at all.
/// [`PageItems::bookmark`] has the place for a later run:
///
/// ```
/// # use clientwright_runtime::{Bookmark, Call, Error, Json};
/// /// Copies all things, on from where the last run ended.
/// async fn copy(things: Call<Json, ()>, kept: &mut String) -> Result<(), Error<()>> {
///     let mut things = things.page_items::<Json>();
///     if let Ok(bookmark) = kept.parse() {
///         things = things.resume(bookmark);
///     }
///     while let Some(thing) = things.next().await {
///         println!("{}", thing?["id"]);
///         *kept = things.bookmark().map_or_else(String::new, |place| place.to_string());
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is sent before the first item is asked for"]
pub struct PageItems<I, P> {
    pager: Box<Pager>,
    /// Where the page is whose items are given.
    here: Position,
    /// Those that are still to be given.
    items: IntoIter<I>,
    /// How many of the page were given, or are not to be.
    given: u64,
    kind: PhantomData<fn() -> P>,
}

impl<I, P> PageItems<I, P> {
    #[inline]
    pub(crate) fn new(parts: Box<Parts>) -> Self {
        Self {
            pager: Box::new(Pager::new(parts)),
            here: Position::Start,
            items: Vec::new().into_iter(),
            given: 0,
            kind: PhantomData,
        }
    }

    /// Goes on from a place where it was interrupted, also in another run of the program.
    pub fn resume(mut self, from: Bookmark) -> Self {
        self.items = Vec::new().into_iter();
        self.given = from.given;
        self.pager.resume(from.position);
        self
    }

    /// The place behind the items that were given; nothing where there are no more.
    pub fn bookmark(&self) -> Option<Bookmark> {
        if self.items.len() > 0 {
            let position = self.here.clone();
            let given = self.given;
            return Some(Bookmark { position, given });
        }
        let given = self.given;
        self.pager.bookmark().map(|next| Bookmark { given, ..next })
    }
}

impl<I: Value, P: Answers> PageItems<I, P> {
    /// The next item; `None` at the end.
    ///
    /// A future that is dropped takes no item away.
    pub async fn next(&mut self) -> Option<Result<I, Error<P>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items, where it is known that they fit into memory.
    ///
    /// # Errors
    /// The first that there is; the items before it are lost.
    pub async fn all(mut self) -> Result<Vec<I>, Error<P>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// Takes the items of a page over.
    fn take(&mut self, outcome: &Outcome) -> Result<(), Fault> {
        let Some(answer) = self.pager.answer(outcome) else {
            return Ok(());
        };
        let mut items: Vec<I> = Vec::new();
        let read = answer.read_items(&mut items);
        read.map_err(|error| outcome.undecodable(error))?;
        let step = self.pager.look(&answer, items.len() as u64)?;
        self.here = self.pager.position.clone();
        self.pager.advance(step);
        self.items = items.into_iter();
        // Those that were given before.
        let skipped = (&mut self.items).take(usize::try_from(self.given).unwrap_or(usize::MAX));
        self.given = skipped.count() as u64;
        Ok(())
    }
}

impl<I: Value, P: Answers> Stream for PageItems<I, P> {
    type Item = Result<I, Error<P>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                self.given = if self.items.len() > 0 {
                    self.given + 1
                } else {
                    0
                };
                return Poll::Ready(Some(Ok(item)));
            }
            let Some((outcome, judged)) = ready!(self.pager.poll_page(context)) else {
                return Poll::Ready(None);
            };
            if let Err(fault) = judged.and_then(|_| self.take(&outcome)) {
                return Poll::Ready(Some(Err(Error::new(outcome, fault))));
            }
            if self.items.len() == 0 {
                self.given = 0;
            }
        }
    }
}

// Nothing in it is pinned.
impl<I, P> Unpin for PageItems<I, P> {}

impl<I, P> fmt::Debug for PageItems<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageItems").finish_non_exhaustive()
    }
}
