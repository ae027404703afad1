//! How values are read from outside of JSON: from forms, queries and headers.
//!
//! What [`crate::encode`] writes is read back here, and what other writers of
//! forms are known to send besides: brackets with and without an index, one
//! value where a list is meant, an empty text where there is none.

mod fill;
mod tree;

use http::HeaderMap;

use crate::json::DecodeError;
use crate::shape::{Column, FormStyle};
use crate::value::{Place, Value};

use fill::Filler;
use tree::Tree;
pub(crate) use tree::unescape;

/// Reads a value from the text of a form, or of a query.
pub(crate) fn form(text: &[u8], value: &mut dyn Value) -> Result<(), DecodeError> {
    let tree = Tree::parse(text)?;
    Filler::new(text.len()).fill(&tree, value.place(), FormStyle::Plain)
}

/// Reads a struct from the headers that its columns name.
pub(crate) fn headers(headers: &HeaderMap, value: &mut dyn Value) -> Result<(), DecodeError> {
    let mut tree = Tree::default();
    let mut length = 0;
    if let Place::Record(record) = value.place() {
        let shape = record.shape();
        for (index, column) in shape.columns().enumerate() {
            let is_list = matches!(shape.form(index), FormStyle::Joined(_));
            for found in headers.get_all(column.name) {
                let text = std::str::from_utf8(found.as_bytes()).map_err(|_| not_utf8(column))?;
                length += text.len();
                match is_list {
                    true => text
                        .split(',')
                        .for_each(|item| tree.add(column.name, item.trim())),
                    false => tree.add(column.name, text.trim()),
                }
            }
        }
    }
    Filler::new(length).fill(&tree, value.place(), FormStyle::Plain)
}

fn not_utf8(column: Column) -> DecodeError {
    DecodeError::invalid("not UTF-8").under(column.name)
}
