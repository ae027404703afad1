//! Pages: [`Pages`] gives them whole, [`PageItems`] what is in them.
//!
//! What one page says of the next is worked out from the bytes of its answer, by JSON pointers and
//! headers ([`Paging`]): so all of it is compiled once, and no type has to know that it is a page.

mod answer;
mod bookmark;
mod items;
mod link;
mod next;
mod pager;
mod paging;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::StatusCode;

pub use bookmark::{Bookmark, BookmarkError};
pub use items::PageItems;
pub use paging::{Argument, Paging, PagingBy, Told};

use crate::error::{Error, Fault};
use crate::operation::{Answer, Answers};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::response::Response;
use crate::sending::read;
use next::{Next, Step};
use pager::Pager;

/// All pages of an operation, one after the other, each with its status and headers.
///
/// It is a [`Stream`], and has [`next`](Pages::next) for those who need no more than that. Each page
/// is a call of its own, with all that was set on the [`Call`](crate::Call): its timeout, its retries, its
/// credentials. It is sent when the page is asked for; to drop this gives it up.
///
/// # The end
///
/// There are no more pages
/// - where the answer says so: there is no cursor or link for the next one (none, `null`, `false` or an
///   empty text), or the number of pages or items that it tells is reached;
/// - of pages that are counted, behind one without items; and, where the answer says nothing of the
///   end, behind one with fewer items than were asked for (if it is known how many can be had, or a
///   page before had as many);
/// - at the last number that the description allows.
///
/// A last page without items is given only if it is the first.
///
/// # Errors
///
/// After an error, the same page is asked for again when the next one is wanted; so whoever goes on in
/// spite of errors has to count them. [`Pages::bookmark`] has the place to resume from in a later run.
///
/// A server that leads back to a page that was there before, or to another server, gives an error
/// ([`Error::is_paging`]) behind the page, and then there is an end. What is sent goes only to where the
/// operation is.
///
/// ```
/// # use clientwright_runtime::{Call, Error, Json};
/// async fn count(things: Call<Json, ()>) -> Result<usize, Error<()>> {
///     let mut pages = things.pages();
///     let mut count = 0;
///     while let Some(page) = pages.next().await {
///         count += page?.as_array().map_or(0, <[Json]>::len);
///     }
///     Ok(count)
/// }
/// ```
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<T, P> {
    pager: Box<Pager>,
    kind: PhantomData<fn() -> (T, P)>,
}

impl<T, P> Pages<T, P> {
    #[inline]
    pub(crate) fn new(parts: Box<Parts>) -> Self {
        Self {
            pager: Box::new(Pager::new(parts)),
            kind: PhantomData,
        }
    }

    /// Goes on from a place where it was interrupted, also in another run of the program. A page is
    /// given as a whole, also if some of its items were.
    pub fn resume(mut self, from: Bookmark) -> Self {
        self.pager.resume(from.position);
        self
    }

    /// The place of the page that comes next; nothing where there are no more.
    pub fn bookmark(&self) -> Option<Bookmark> {
        self.pager.bookmark()
    }

    /// What is compiled once: what comes after the page that this is the answer of.
    fn look(&self, outcome: &Outcome) -> Result<Option<(Step, bool)>, Fault> {
        let Some(answer) = self.pager.answer(outcome) else {
            return Ok(None);
        };
        let count = answer.count().map_err(|error| outcome.undecodable(error))?;
        let step = self.pager.look(&answer, count)?;
        let is_first = self.pager.seen.is_empty();
        let is_nothing = count == 0 && !is_first && matches!(step.next, Next::End);
        Ok(Some((step, is_nothing)))
    }
}

impl<T: Answer, P: Answers> Pages<T, P> {
    /// The next page; `None` behind the last.
    ///
    /// A future that is dropped takes no page away.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error<P>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn read(
        &mut self,
        outcome: Outcome,
        status: StatusCode,
    ) -> Option<Result<Response<T>, Error<P>>> {
        let (step, is_nothing) = match self.look(&outcome) {
            Ok(looked) => looked?,
            Err(fault) => return Some(Err(Error::new(outcome, fault))),
        };
        let page = read(outcome, Ok(status));
        if page.is_ok() {
            self.pager.advance(step);
        }
        Some(page).filter(|page| page.is_err() || !is_nothing)
    }
}

impl<T: Answer, P: Answers> Stream for Pages<T, P> {
    type Item = Result<Response<T>, Error<P>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.pager.poll_page(context)) {
            None => None,
            Some((outcome, Ok(status))) => self.read(outcome, status),
            Some((outcome, Err(fault))) => Some(Err(Error::new(outcome, fault))),
        })
    }
}

impl<T, P> fmt::Debug for Pages<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}
