//! JSON over the table: one reader and one writer for all types.
//!
//! Values are read in place, so that a table of fields is all that a type must
//! bring, and written straight into a byte buffer. Both are plain functions,
//! compiled once.

mod columns;
mod error;
mod input;
mod integer;
mod pointer;
mod quick;
mod read;
mod syntax;
mod union;
mod write;

pub use error::DecodeError;
pub(crate) use input::quoted;
pub(crate) use integer::Whole;
pub(crate) use pointer::Pointer;
pub(crate) use write::quote;

use crate::any::Json;
use crate::value::{Encode, Place, Value};

/// Writes a value the way it is sent: without what only the server sets.
///
/// ```
/// use clientwright_runtime::json;
///
/// assert_eq!(json::to_vec(&vec![1.5, 2.0]), b"[1.5,2.0]");
/// ```
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    write::Writer::new(&mut out, false).value(&value.view());
    out
}

/// Like [`to_vec`], in an object under this key.
pub(crate) fn to_vec_in(key: &str, value: &dyn Encode) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    out.push(b'{');
    quote(&mut out, key);
    out.push(b':');
    write::Writer::new(&mut out, false).value(&value.view());
    out.push(b'}');
    out
}

/// Writes a value with everything that is in it, also what only the server sets.
///
/// This is the way back of [`from_slice`].
pub fn to_vec_full(value: &dyn Encode) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    append(&mut out, value);
    out
}

/// Appends a value with everything that is in it.
pub(crate) fn append(out: &mut Vec<u8>, value: &dyn Encode) {
    write::Writer::new(out, true).value(&value.view());
}

/// Like [`to_vec`], as a text.
pub fn to_string(value: &dyn Encode) -> String {
    String::from_utf8(to_vec(value)).expect("the writer copies texts whole and adds ASCII only")
}

/// Reads a value from a whole JSON document.
///
/// # Errors
/// Where in the document something else was found than the type has, or that it is no JSON at all.
///
/// ```
/// use clientwright_runtime::json;
///
/// let error = json::from_slice::<Vec<i64>>(b"[1, \"x\"]").unwrap_err();
/// assert_eq!(error.to_string(), "at [1]: expected an integer, found \"x\"");
/// ```
pub fn from_slice<T: Value>(document: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    read_into(document, &mut value)?;
    Ok(value)
}

/// Reads a value from a whole JSON document into its place.
pub(crate) fn read_into(document: &[u8], value: &mut dyn Value) -> Result<(), DecodeError> {
    read_place(document, value.place())
}

/// Reads what belongs into a place from a whole JSON document.
pub(crate) fn read_place(document: &[u8], place: Place<'_>) -> Result<(), DecodeError> {
    read::Reader::new(document).document(place)
}

/// Reads what an object has under a key, `null` where it has not; fails on anything else.
pub(crate) fn read_member(document: &[u8], key: &str) -> Result<Json, DecodeError> {
    let mut value = Json::Null;
    read::Reader::new(document).member(&[key], &mut value)?;
    Ok(value)
}

/// Reads a value from under one of these keys of a document that is an object.
pub(crate) fn read_enveloped(
    document: &[u8],
    keys: &[&str],
    value: &mut dyn Value,
) -> Result<(), DecodeError> {
    read::Reader::new(document).enveloped(keys, value)
}

/// Reads what stands at a pointer into a document; whether there is something, other than `null`.
pub(crate) fn read_at(
    document: &[u8],
    pointer: &Pointer,
    value: &mut dyn Value,
) -> Result<bool, DecodeError> {
    read::Reader::new(document).at(pointer, value)
}
