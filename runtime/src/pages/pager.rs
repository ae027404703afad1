//! Pages under way: the part of [`Pages`](super::Pages) and [`PageItems`](super::PageItems) that is
//! compiled once, whatever they give.

use std::collections::HashSet;
use std::task::{Context, Poll, ready};

use http::StatusCode;

use super::answer::Answer;
use super::bookmark::{Bookmark, Position};
use super::next::{Next, Step};
use super::paging::{Paging, PagingBy};
use crate::error::{Fault, Kind};
use crate::exchange::{Exchange, whole};
use crate::flow::Failed;
use crate::outcome::Outcome;
use crate::parts::Parts;

/// Pages under way.
pub(super) struct Pager {
    /// The request as the caller made it.
    pub(super) parts: Box<Parts>,
    /// Of the page that is asked for next.
    pub(super) position: Position,
    stage: Stage,
    /// What tells the pages that were given, in short: a server must not lead back to one.
    pub(super) seen: HashSet<u64>,
    /// How many items there are before the page, where that is known.
    pub(super) received: Option<u64>,
    /// Whether a page had as many items as it was to have.
    pub(super) was_full: bool,
}

enum Stage {
    /// Nothing is asked.
    Resting,
    Asking(Exchange<StatusCode>),
    /// There is no way to the page.
    Astray(Box<Failed>),
    Ended,
}

impl Pager {
    pub(super) fn new(mut parts: Box<Parts>) -> Self {
        if let Some(paging) = parts.paging {
            shorten(&mut parts, paging);
        }
        Self {
            parts,
            position: Position::Start,
            stage: Stage::Resting,
            seen: HashSet::new(),
            received: None,
            was_full: false,
        }
    }

    /// Where the page is that is asked for next; nothing behind the last.
    pub(super) fn bookmark(&self) -> Option<Bookmark> {
        match self.stage {
            Stage::Resting | Stage::Asking(_) => Some(self.position.clone().into()),
            Stage::Astray(_) | Stage::Ended => None,
        }
    }

    pub(super) fn resume(&mut self, position: Position) {
        self.position = position;
        self.stage = Stage::Resting;
        self.seen.clear();
        self.received = None;
    }

    /// Asks for a page, if that has not been done, and waits for its answer. After a failure, the
    /// same page is asked for again.
    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<(Outcome, Result<StatusCode, Fault>)>> {
        if matches!(self.stage, Stage::Resting) {
            self.stage = match self.request() {
                Ok(parts) => Stage::Asking(whole(parts)),
                Err(fault) => Stage::Astray(Box::new((self.outcome(), fault))),
            };
        }
        if let Stage::Asking(exchange) = &mut self.stage {
            let answer = ready!(exchange.as_mut().poll(context));
            self.stage = Stage::Resting;
            return Poll::Ready(Some(answer));
        }
        Poll::Ready(match std::mem::replace(&mut self.stage, Stage::Ended) {
            Stage::Astray(failed) => Some((failed.0, Err(failed.1))),
            _ => None,
        })
    }

    /// The request for the page.
    fn request(&self) -> Result<Box<Parts>, Fault> {
        let unsendable = |why: String| Fault::new(Kind::Unsendable, why);
        let Some(paging) = self.parts.paging else {
            let why = "the description does not say how its pages follow each other";
            return Err(unsendable(why.to_owned()));
        };
        let mut parts = self.parts.again()?;
        match (paging.by, &self.position) {
            (_, Position::Start) => {}
            (PagingBy::Page(argument), Position::Page(number))
            | (PagingBy::Offset(argument), Position::Offset(number)) => parts.put(argument, number),
            (
                PagingBy::Cursor(argument, _) | PagingBy::Last(argument, _),
                Position::Cursor(text),
            ) => parts.put(argument, text),
            (PagingBy::Link(_), Position::Link(url)) => parts.follow(url)?,
            (by, other) => {
                let (bookmark, word) = (Bookmark::from(other.clone()), by.word());
                let why = format!("`{bookmark}` is no place among pages that are told by {word}");
                return Err(unsendable(why));
            }
        }
        Ok(parts)
    }

    /// An outcome of nothing so far.
    pub(super) fn outcome(&self) -> Outcome {
        let (connection, origin) = (&self.parts.connection, &self.parts.origin);
        Outcome::new(connection.clone(), origin.clone(), Vec::new())
    }

    /// The answer, to be looked at; there is one only where there is a [`Paging`].
    pub(super) fn answer<'a>(&self, outcome: &'a Outcome) -> Option<Answer<'a>> {
        let paging = self.parts.paging?;
        Some(Answer { paging, outcome })
    }

    /// Goes on to what comes after a page that was given.
    pub(super) fn advance(&mut self, step: Step) {
        if matches!(self.position, Position::Page(_) | Position::Offset(_)) {
            // Of counted pages, a server that does not count gives one after the other again.
            self.seen.clear();
        }
        self.seen.insert(step.here);
        self.received = step.received;
        self.was_full |= step.is_full;
        self.stage = match step.next {
            Next::Page(position) => {
                self.position = position;
                Stage::Resting
            }
            Next::Astray(failed) => Stage::Astray(failed),
            Next::End => Stage::Ended,
        };
    }
}

/// Makes a call that asks for longer pages than there are ask for the longest.
fn shorten(parts: &mut Parts, paging: &Paging) {
    let (Some(argument), Some(most)) = (paging.limit, paging.max_limit) else {
        return;
    };
    let asked = parts.argument(argument).and_then(|text| text.parse().ok());
    if asked.is_some_and(|asked: u64| asked > most) {
        parts.put(argument, &most);
    }
}
