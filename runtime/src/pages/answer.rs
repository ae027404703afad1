//! What an answer says of its page, and of those after it.

use http::header::LINK;

use super::link;
use super::paging::{Paging, Told};
use crate::any::Json;
use crate::json::{self, DecodeError, Pointer};
use crate::operation::Decode;
use crate::outcome::Outcome;
use crate::value::{Encode, ListPlace, Place, Value, View};

/// An answer, as far as it is about pages.
pub(super) struct Answer<'a> {
    pub(super) paging: &'static Paging,
    pub(super) outcome: &'a Outcome,
}

impl Answer<'_> {
    /// Reads the items into a list; none where there are none.
    pub(super) fn read_items(&self, items: &mut dyn Value) -> Result<(), DecodeError> {
        self.read(self.items(), items).map(drop)
    }

    /// How many items there are.
    pub(super) fn count(&self) -> Result<u64, DecodeError> {
        let mut count = Count(0, Skipped);
        self.read_items(&mut count)?;
        Ok(count.0)
    }

    /// What the last of so many items has under a pointer.
    pub(super) fn of_last(&self, count: u64, key: &str) -> Result<String, DecodeError> {
        let last = usize::try_from(count.saturating_sub(1)).unwrap_or(usize::MAX);
        let pointer = || self.items().item(last, Pointer::new(key));
        let mut value = Json::Null;
        self.read(pointer(), &mut value)?;
        match text(value).map_err(|error| pointer().blame(error))? {
            Some(text) => Ok(text),
            None => Err(pointer().blame(DecodeError::unexpected("a text or a number", "nothing"))),
        }
    }

    /// A text that leads on: of a cursor, or of a link.
    pub(super) fn text(&self, told: Told) -> Result<Option<String>, DecodeError> {
        text(self.find(told)?).map_err(|error| blame(told, error))
    }

    /// How many there are of something.
    pub(super) fn number(&self, told: Option<Told>) -> Result<Option<u64>, DecodeError> {
        let Some(told) = told else {
            return Ok(None);
        };
        let Some(text) = self.text(told)? else {
            return Ok(None);
        };
        let unexpected = || DecodeError::unexpected("a whole number", json::quoted(&text));
        text.parse()
            .map(Some)
            .map_err(|_| blame(told, unexpected()))
    }

    /// Whether something is so.
    pub(super) fn flag(&self, told: Option<Told>) -> Result<Option<bool>, DecodeError> {
        let Some(told) = told else {
            return Ok(None);
        };
        let found = match self.find(told)? {
            Json::Bool(value) => return Ok(Some(value)),
            other => text(other).map_err(|error| blame(told, error))?,
        };
        match found.as_deref().map(str::to_ascii_lowercase).as_deref() {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => {
                let error = DecodeError::unexpected("true or false", json::quoted(other));
                Err(blame(told, error))
            }
        }
    }

    fn find(&self, told: Told) -> Result<Json, DecodeError> {
        let mut value = Json::Null;
        match told {
            Told::Body(pointer) => _ = self.read(Pointer::new(pointer), &mut value)?,
            Told::Header(name) => {
                let values = self.outcome.headers.get_all(name).iter();
                let mut values =
                    values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
                let found = match LINK == name {
                    true => link::next(values),
                    false => values.next(),
                };
                value = found.map_or(Json::Null, |text| text.trim().into());
            }
        }
        Ok(value)
    }

    /// An answer without a body has nothing anywhere.
    fn read(&self, pointer: Pointer, value: &mut dyn Value) -> Result<bool, DecodeError> {
        match self.outcome.body.is_empty() {
            true => Ok(false),
            false => json::read_at(&self.outcome.body, &pointer, value),
        }
    }

    fn items(&self) -> Pointer {
        let pointer = Pointer::new(self.paging.items);
        match self.outcome.origin.decode {
            Decode::Envelope(keys) => pointer.with_keys(keys),
            _ => pointer,
        }
    }
}

/// A text, or a number as text; nothing is said by `null`, `false` and an empty text.
fn text(value: Json) -> Result<Option<String>, DecodeError> {
    let text = match value {
        Json::Null | Json::Bool(false) => return Ok(None),
        Json::String(text) => text,
        Json::Number(number) => number.to_string(),
        Json::Bool(true) => return Err(DecodeError::unexpected("a text or a number", "true")),
        Json::Array(_) => return Err(DecodeError::unexpected("a text or a number", "an array")),
        Json::Object(_) => return Err(DecodeError::unexpected("a text or a number", "an object")),
    };
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// An error that is about what is said there.
fn blame(told: Told, error: DecodeError) -> DecodeError {
    match told {
        Told::Body(pointer) => Pointer::new(pointer).blame(error),
        Told::Header(name) => error.under(name),
    }
}

/// Counts the items of an array without reading them.
struct Count(u64, Skipped);

struct Skipped;

impl Encode for Count {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Value for Count {
    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }

    fn blank() -> Self {
        Self(0, Skipped)
    }
}

impl ListPlace for Count {
    fn empty(&mut self) {
        self.0 = 0;
    }

    fn extend_one(&mut self) -> &mut dyn Value {
        self.0 += 1;
        &mut self.1
    }
}

impl Encode for Skipped {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Value for Skipped {
    fn place(&mut self) -> Place<'_> {
        Place::Unit
    }

    fn blank() -> Self {
        Self
    }
}
