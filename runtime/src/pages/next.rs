//! What comes after a page, by its answer.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::answer::Answer;
use super::bookmark::Position;
use super::pager::Pager;
use super::paging::{Argument, Paging, PagingBy, Told};
use crate::error::{Fault, Kind};
use crate::flow::Failed;
use crate::json::DecodeError;

/// A page that was looked at, and what comes after it.
pub(super) struct Step {
    pub(super) next: Next,
    /// What tells the page from others, in short.
    pub(super) here: u64,
    /// How many items there are up to its end, where that is known.
    pub(super) received: Option<u64>,
    /// Whether it has as many items as it was to have.
    pub(super) is_full: bool,
}

/// What comes after a page.
pub(super) enum Next {
    Page(Position),
    /// There is a page, but no way to it.
    Astray(Box<Failed>),
    End,
}

impl Pager {
    /// What comes after the page of so many items whose answer this is.
    pub(super) fn look(&self, answer: &Answer<'_>, count: u64) -> Result<Step, Fault> {
        let undecodable = |error| answer.outcome.undecodable(error);
        match answer.paging.by {
            PagingBy::Page(argument) | PagingBy::Offset(argument) => {
                let step = self
                    .after_counted(answer, count, argument)
                    .map_err(undecodable)?;
                if count > 0 && self.seen.contains(&step.here) {
                    let why = "the server gave the same page again";
                    return Err(Fault::new(Kind::Paging, why.to_owned()));
                }
                Ok(step)
            }
            PagingBy::Cursor(argument, told) => {
                let cursor = next_text(answer, told).map_err(undecodable)?;
                Ok(self.after_cursor(answer, argument, cursor))
            }
            PagingBy::Last(argument, key) => {
                let cursor = self.last_key(answer, count, key).map_err(undecodable)?;
                let step = self.after_cursor(answer, argument, cursor);
                Ok(Step {
                    is_full: self.is_full(answer.paging, count),
                    ..step
                })
            }
            PagingBy::Link(told) => {
                let link = next_text(answer, told).map_err(undecodable)?;
                Ok(self.after_link(answer, link))
            }
        }
    }

    /// Pages and offsets: it is counted on, until there is nothing more.
    fn after_counted(
        &self,
        answer: &Answer<'_>,
        count: u64,
        argument: Argument,
    ) -> Result<Step, DecodeError> {
        let paging = answer.paging;
        let is_page = matches!(paging.by, PagingBy::Page(_));
        let number = match self.position {
            Position::Page(number) | Position::Offset(number) => number,
            _ => self.number_of(argument).unwrap_or(paging.first),
        };
        let behind = number.saturating_sub(paging.first);
        let before = match self.received {
            _ if !is_page => Some(behind),
            None if behind == 0 => Some(0),
            None => self.limit(paging).map(|limit| behind.saturating_mul(limit)),
            known => known,
        };
        let received = before.map(|before| before.saturating_add(count));
        let next = number.saturating_add(if is_page { 1 } else { count });
        let is_beyond = paging.last.is_some_and(|last| next > last);
        let is_end = count == 0 || is_beyond || self.is_end(answer, behind, received, count)?;
        let position = if is_page {
            Position::Page
        } else {
            Position::Offset
        };
        Ok(Step {
            next: if is_end {
                Next::End
            } else {
                Next::Page(position(next))
            },
            here: short(&answer.outcome.body),
            received,
            is_full: self.is_full(paging, count),
        })
    }

    /// What the answer says of the end counts; where it says nothing, a short page is the last.
    fn is_end(
        &self,
        answer: &Answer<'_>,
        behind: u64,
        received: Option<u64>,
        count: u64,
    ) -> Result<bool, DecodeError> {
        let paging = answer.paging;
        if let Some(more) = answer.flag(paging.more)? {
            return Ok(!more);
        }
        if let Some(pages) = answer.number(paging.total_pages)? {
            return Ok(behind.saturating_add(1) >= pages);
        }
        if let (Some(total), Some(received)) = (answer.number(paging.total)?, received) {
            return Ok(received >= total);
        }
        Ok(self.is_short(paging, count))
    }

    /// Whether a page has fewer items than it was to have. Where it is not known how long a page can
    /// be, a server may have its own idea of that, until it gave a full one.
    fn is_short(&self, paging: &Paging, count: u64) -> bool {
        let is_known = paging.max_limit.is_some() || self.was_full;
        is_known && self.limit(paging).is_some_and(|limit| count < limit)
    }

    fn is_full(&self, paging: &Paging, count: u64) -> bool {
        self.limit(paging).is_some_and(|limit| count >= limit)
    }

    /// How many items a page was asked to have.
    fn limit(&self, paging: &Paging) -> Option<u64> {
        self.number_of(paging.limit?)
    }

    fn number_of(&self, argument: Argument) -> Option<u64> {
        self.parts.argument(argument)?.parse().ok()
    }

    /// The key of the last item, unless it is the last of all.
    fn last_key(
        &self,
        answer: &Answer<'_>,
        count: u64,
        key: &str,
    ) -> Result<Option<String>, DecodeError> {
        let more = answer.flag(answer.paging.more)?;
        let is_end = more.map_or_else(|| self.is_short(answer.paging, count), |more| !more);
        match is_end || count == 0 {
            true => Ok(None),
            false => answer.of_last(count, key).map(Some),
        }
    }

    fn after_cursor(&self, answer: &Answer<'_>, argument: Argument, next: Option<String>) -> Step {
        let here = match &self.position {
            Position::Cursor(text) => Some(text.clone()),
            _ => self.parts.argument(argument),
        };
        self.handed_on(answer, here, next.map(Position::Cursor))
    }

    fn after_link(&self, answer: &Answer<'_>, link: Option<String>) -> Step {
        let target = |link: &str| self.parts.target(answer.outcome.url.as_ref(), link);
        // An empty reference is the document itself.
        let here = target("").ok();
        match link.map(|link| target(&link)).transpose() {
            Ok(next) => self.handed_on(answer, here, next.map(Position::Link)),
            Err(fault) => self.astray(answer, here, fault),
        }
    }

    fn handed_on(&self, answer: &Answer<'_>, here: Option<String>, next: Option<Position>) -> Step {
        let leads_back = match &next {
            Some(Position::Cursor(text) | Position::Link(text)) => {
                here.as_ref() == Some(text) || self.seen.contains(&short(text.as_bytes()))
            }
            _ => false,
        };
        if leads_back {
            let why = "the server leads back to a page that was there before";
            return self.astray(answer, here, Fault::new(Kind::Paging, why.to_owned()));
        }
        Step {
            next: next.map_or(Next::End, Next::Page),
            here: short(here.unwrap_or_default().as_bytes()),
            received: None,
            is_full: false,
        }
    }

    fn astray(&self, answer: &Answer<'_>, here: Option<String>, fault: Fault) -> Step {
        let mut outcome = self.outcome();
        outcome.status = answer.outcome.status;
        outcome.headers = answer.outcome.headers.clone();
        outcome.tries = answer.outcome.tries;
        Step {
            next: Next::Astray(Box::new((outcome, fault))),
            here: short(here.unwrap_or_default().as_bytes()),
            received: None,
            is_full: false,
        }
    }
}

/// What an answer says leads on, unless it says that there is nothing more.
fn next_text(answer: &Answer<'_>, told: Told) -> Result<Option<String>, DecodeError> {
    let more = answer.flag(answer.paging.more)?;
    Ok(answer.text(told)?.filter(|_| more != Some(false)))
}

fn short(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
