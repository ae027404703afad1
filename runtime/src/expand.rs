//! What the macros write calls of. Not for use by hand: it changes without notice.

use std::fmt;

pub use bytes::Bytes;
pub use serde;

pub use crate::bridge::deserialize;
pub use crate::operation::read_answers;
pub use crate::record::clone;

use crate::json::{self, DecodeError};
use crate::record::Shown;

/// A text before it is filled.
pub const NO_TEXT: String = String::new();
use crate::value::{Choice, Record, Value, View};

/// What comes of a request that was sent.
pub type Sent<T, P> = Result<crate::Response<T>, crate::Error<P>>;

/// Writes a value into any serializer.
///
/// # Errors
/// Those of the serializer.
#[inline]
pub fn serialize<T: Value, S: serde::Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    crate::bridge::serialize(value.view(), to)
}

/// Whether two values are equal.
#[inline]
pub fn same<T: Value>(left: &T, right: &T) -> bool {
    crate::record::same(left.view(), right.view())
}

/// Shows an object.
///
/// Of the type itself, like all that thousands of types call: to make a `dyn` of it is done once, here.
#[inline]
pub fn show<T: Record>(record: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    crate::record::show(record, f)
}

/// Shows a union.
#[inline]
pub fn show_choice<T: Choice>(choice: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(View::Choice(choice)), f)
}

/// The text of a union's value.
pub fn choice_str(choice: &dyn Choice) -> Option<&str> {
    match choice.chosen().1.view() {
        View::Str(text) => Some(text),
        View::Text(text) => Some(text.as_text()),
        _ => None,
    }
}

/// The number of a union's value, also where it is written as a text.
pub fn choice_f64(choice: &dyn Choice) -> Option<f64> {
    match choice.chosen().1.view() {
        View::Int(number) => Some(number as f64),
        View::Uint(number) => Some(number as f64),
        View::Float(number) => Some(number),
        View::Float32(number) => Some(f64::from(number)),
        View::Number(text) | View::Str(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// The whole number of a union's value, also where it is written as a text.
pub fn choice_i64(choice: &dyn Choice) -> Option<i64> {
    match choice.chosen().1.view() {
        View::Int(number) => Some(number),
        View::Uint(number) => i64::try_from(number).ok(),
        View::Number(text) | View::Str(text) => text.trim().parse().ok(),
        // Up to here, each whole number is a float.
        View::Float(number) if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 => {
            Some(number as i64)
        }
        _ => None,
    }
}

/// Shows a value of a string enum that the description does not name.
pub fn show_unknown(name: &str, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(&text).finish()
}

/// Texts of one's own.
pub fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Reads the body of a variant of `Answers` as JSON.
#[inline]
pub fn read_json<T: Value>(body: &[u8]) -> Result<T, DecodeError> {
    json::from_slice(body)
}

/// Reads the body of a variant of `Answers` as a form.
#[inline]
pub fn read_form<T: Value>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    crate::decode::form(body, &mut value)?;
    Ok(value)
}

/// Reads the body of a variant of `Answers` as text.
#[inline]
pub fn read_text<T: Value>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    crate::operation::read_text(body, &mut value)?;
    Ok(value)
}

/// Takes the body of a variant of `Answers` as it is.
///
/// # Errors
/// None: the type is that of the other readers.
#[inline]
pub fn read_bytes(body: &[u8]) -> Result<Bytes, DecodeError> {
    Ok(Bytes::copy_from_slice(body))
}
