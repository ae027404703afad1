//! Headers of answers that have a type: [`Header`].

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use http::{HeaderMap, HeaderValue};

use crate::json::{self, DecodeError, Whole};
use crate::value::{Place, Value};

/// A header of answers, by its name and what it holds.
///
/// Generated crates have a constant of it for each header that their description names, in the
/// module `headers`; [`Response::header`](crate::Response::header) and
/// [`Error::header`](crate::Error::header) read it.
///
/// A list takes apart at commas what all headers of the name have; of anything else, the first
/// counts.
///
/// ```
/// use clientwright_runtime::Header;
/// use http::{HeaderMap, HeaderValue};
///
/// const X_TOTAL_PAGES: Header<i64> = Header::new("X-Total-Pages");
///
/// let mut headers = HeaderMap::new();
/// assert_eq!(X_TOTAL_PAGES.read(&headers).unwrap(), None);
/// headers.insert("x-total-pages", HeaderValue::from_static("7"));
/// assert_eq!(X_TOTAL_PAGES.read(&headers).unwrap(), Some(7));
/// headers.insert("x-total-pages", HeaderValue::from_static("many"));
/// let error = X_TOTAL_PAGES.read(&headers).unwrap_err();
/// assert_eq!(error.to_string(), "at X-Total-Pages: expected an integer, found \"many\"");
/// ```
pub struct Header<T> {
    name: &'static str,
    json: bool,
    kind: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// A header that holds a text, number, boolean, date or value of an enum, or a list of such.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            json: false,
            kind: PhantomData,
        }
    }

    /// A header that holds JSON.
    pub const fn json(name: &'static str) -> Self {
        Self {
            name,
            json: true,
            kind: PhantomData,
        }
    }

    /// Its name, as the description writes it.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Value> Header<T> {
    /// What some headers have under this name; nothing where they have it not.
    ///
    /// # Errors
    /// What was found where the type has something else; the path is the name of the header.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, DecodeError> {
        let mut value = T::blank();
        let found = read(self.name, self.json, headers, &mut value)?;
        Ok(found.then_some(value))
    }
}

/// Reads a header into a value; whether there is one.
#[inline(never)]
fn read(
    name: &str,
    is_json: bool,
    headers: &HeaderMap,
    value: &mut dyn Value,
) -> Result<bool, DecodeError> {
    let mut all = headers.get_all(name).iter();
    let Some(first) = all.next() else {
        return Ok(false);
    };
    let read = match value.place() {
        _ if is_json => json::read_into(first.as_bytes(), value),
        Place::List(list) => {
            list.empty();
            let mut pieces = std::iter::once(first)
                .chain(all)
                .flat_map(pieces)
                .enumerate();
            pieces.try_for_each(|(index, piece)| {
                read_piece(piece, list.extend_one()).map_err(|error| error.at(index))
            })
        }
        _ => read_piece(first.as_bytes(), value),
    };
    read.map_err(|error| error.under(name))?;
    Ok(true)
}

/// The items of a list.
fn pieces(value: &HeaderValue) -> impl Iterator<Item = &[u8]> {
    let pieces = value.as_bytes().split(|byte| *byte == b',');
    pieces
        .map(<[u8]>::trim_ascii)
        .filter(|piece| !piece.is_empty())
}

fn read_piece(text: &[u8], value: &mut dyn Value) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(text)
        .map_err(|error| DecodeError::unexpected("a text", error.to_string()))?
        .trim();
    let put = match value.place() {
        Place::Str(place) => put(place, text, "a text"),
        Place::Text(place) => place.put_text(text),
        Place::Bool(place) => put(place, text, "true or false"),
        Place::Integer(place) => whole(text).map(|integer| place.put_integer(integer)),
        Place::I32(place) => whole(text).map(|integer| *place = integer),
        Place::I64(place) => whole(text).map(|integer| *place = integer),
        Place::U32(place) => whole(text).map(|integer| *place = integer),
        Place::U64(place) => whole(text).map(|integer| *place = integer),
        Place::F32(place) => put(place, text, "a number"),
        Place::F64(place) => put(place, text, "a number"),
        Place::JsonText(within) => return json::read_into(text.as_bytes(), within),
        _ => return json::read_into(text.as_bytes(), value),
    };
    put.map_err(|expected| DecodeError::unexpected(expected, format!("{text:?}")))
}

fn put<T: FromStr>(place: &mut T, text: &str, expected: &'static str) -> Result<(), &'static str> {
    *place = text.parse().map_err(|_| expected)?;
    Ok(())
}

/// An integer, as JSON has it or with a plus.
fn whole<T: Whole>(text: &str) -> Result<T, &'static str> {
    T::from_text(text.strip_prefix('+').unwrap_or(text)).ok_or("an integer")
}

// Written by hand, since a derive would ask the same of `T`.
impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.name).finish()
    }
}
