//! How values are written outside of JSON: into a path, a query, headers,
//! cookies, forms and multipart bodies.
//!
//! What OpenAPI leaves open is decided here, once for all places:
//! - an absent value, an empty array and an empty object are not sent;
//! - `null` is an empty text;
//! - an object or an array within an array or an object is written as JSON text,
//!   unless the style has a notation for it (`deepObject`, [`FormStyle::Deep`]);
//! - a floating-point number has no exponent and no more digits than it needs.

pub(crate) mod cookie;
pub(crate) mod form;
pub(crate) mod header;
pub(crate) mod multipart;
pub(crate) mod path;
pub(crate) mod percent;
pub(crate) mod query;

use std::borrow::Cow;

use crate::json;
use crate::shape::{Column, FormStyle};
use crate::value::{Encode, List, Map, Record, View};
use crate::{File, Json, Object};

/// Why a file cannot be written where it is.
pub(crate) const STREAMED: &str = "a file that is sent as it arrives can be the body or a part of a multipart body, and nothing else";

/// A value seen through unions and free JSON.
pub(crate) enum Node<'a> {
    Absent,
    Null,
    Text(Cow<'a, str>),
    File(&'a File),
    List(&'a dyn List),
    Object(Entries<'a>),
}

/// Whatever has keys.
pub(crate) enum Entries<'a> {
    Record(&'a dyn Record),
    Map(&'a dyn Map),
    Json(&'a Object),
}

/// Looks at a value.
pub(crate) fn node(value: &dyn Encode) -> Node<'_> {
    of_view(value.view())
}

fn of_view(view: View<'_>) -> Node<'_> {
    let text = match view {
        View::Absent => return Node::Absent,
        View::Null => return Node::Null,
        View::File(file) => return Node::File(file),
        View::Json(json) => return of_json(json),
        View::List(list) => return Node::List(list),
        View::Map(map) => return Node::Object(Entries::Map(map)),
        View::Record(record) => return Node::Object(Entries::Record(record)),
        View::Choice(choice) => return of_view(choice.chosen().1.view()),
        View::Str(text) | View::Number(text) => return Node::Text(Cow::Borrowed(text)),
        View::Text(text) => return Node::Text(Cow::Borrowed(text.as_text())),
        View::Bool(true) => return Node::Text(Cow::Borrowed("true")),
        View::Bool(false) => return Node::Text(Cow::Borrowed("false")),
        View::Int(value) => digits(value),
        View::Integer(value) => digits(value.as_integer()),
        View::Uint(value) => digits(value),
        View::Float(value) => value.to_string(),
        View::Float32(value) => value.to_string(),
        View::Base64(bytes, write) => write(bytes),
        View::JsonText(value) => json::to_string(value),
    };
    Node::Text(Cow::Owned(text))
}

/// The digits of an integer.
fn digits(value: impl itoa::Integer) -> String {
    itoa::Buffer::new().format(value).to_owned()
}

fn of_json(json: &Json) -> Node<'_> {
    match json {
        Json::Null => Node::Null,
        Json::Bool(value) => Node::Text(Cow::Owned(value.to_string())),
        Json::Number(number) => Node::Text(Cow::Borrowed(number.as_str())),
        Json::String(text) => Node::Text(Cow::Borrowed(text)),
        Json::Array(items) => Node::List(items),
        Json::Object(object) => Node::Object(Entries::Json(object)),
    }
}

/// How fields are written that a call says it of, in place of how their type has them.
#[derive(Clone, Default)]
pub(crate) struct Encoding(pub(crate) Vec<(&'static str, FormStyle)>);

impl Encoding {
    pub(crate) fn of(&self, field: &str) -> Option<FormStyle> {
        let mut said = self.0.iter();
        said.find(|(name, _)| *name == field)
            .map(|(_, style)| *style)
    }
}

/// What a required field writes where its value is absent.
struct Null;

impl Encode for Null {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl Entries<'_> {
    /// Calls `each` with every key, value and form style that is to be sent.
    pub(crate) fn walk(&self, each: &mut dyn FnMut(&str, &dyn Encode, FormStyle)) {
        match self {
            Self::Record(record) => walk_record(*record, each),
            Self::Map(map) => walk_map(*map, FormStyle::Plain, each),
            Self::Json(object) => {
                for (key, value) in object.iter() {
                    each(key, value, FormStyle::Plain);
                }
            }
        }
    }
}

fn walk_record(record: &dyn Record, each: &mut dyn FnMut(&str, &dyn Encode, FormStyle)) {
    let shape = record.shape();
    for (index, column) in shape.columns().enumerate() {
        if column.is(Column::READ) {
            continue;
        }
        let value = record.column(index);
        let form = shape.form(index);
        if column.is(Column::REST) {
            match node(&value) {
                Node::Object(Entries::Map(map)) => walk_map(map, form, each),
                Node::Object(entries) => entries.walk(each),
                _ => {}
            }
        } else if column.is(Column::REQUIRED) && matches!(value.view(), View::Absent) {
            each(column.name, &Null, form);
        } else {
            each(column.name, &value, form);
        }
    }
}

fn walk_map(map: &dyn Map, form: FormStyle, each: &mut dyn FnMut(&str, &dyn Encode, FormStyle)) {
    map.walk(&mut |key, value| {
        each(key, value, form);
        true
    });
}

/// A value as the styles of OpenAPI know them: text, a list of texts, or texts by key.
#[derive(Debug, PartialEq)]
pub(crate) enum Flat<'a> {
    Nothing,
    Text(Cow<'a, str>),
    Items(Vec<String>),
    Pairs(Vec<(String, String)>),
}

/// Flattens a value; nested values become JSON text.
pub(crate) fn flat(value: &dyn Encode) -> Flat<'_> {
    flat_node(node(value), value)
}

/// The same where the value has been looked at already.
pub(crate) fn flat_node<'a>(node: Node<'a>, value: &'a dyn Encode) -> Flat<'a> {
    match node {
        Node::Absent => Flat::Nothing,
        Node::Null => Flat::Text(Cow::Borrowed("")),
        Node::Text(text) => Flat::Text(text),
        Node::File(file) => Flat::Text(String::from_utf8_lossy(&file.content)),
        Node::List(list) if list.count() == 0 => Flat::Nothing,
        Node::List(list) if nests(list) => Flat::Text(Cow::Owned(json_text(value))),
        Node::List(list) => Flat::Items((0..list.count()).map(|i| text(list.item(i))).collect()),
        Node::Object(entries) => {
            let mut pairs = Vec::new();
            entries.walk(&mut |key, value, _| {
                if !is_absent(value) {
                    pairs.push((key.to_owned(), text(value)));
                }
            });
            if pairs.is_empty() {
                return Flat::Nothing;
            }
            Flat::Pairs(pairs)
        }
    }
}

/// A value as one text: nested values as JSON.
pub(crate) fn text(value: &dyn Encode) -> String {
    match node(value) {
        Node::Absent | Node::Null => String::new(),
        Node::Text(text) => text.into_owned(),
        Node::File(file) => String::from_utf8_lossy(&file.content).into_owned(),
        Node::List(_) | Node::Object(_) => json_text(value),
    }
}

/// Whether there is nothing to send.
pub(crate) fn is_absent(value: &dyn Encode) -> bool {
    matches!(node(value), Node::Absent)
}

/// A value as JSON text.
pub(crate) fn json_text(value: &dyn Encode) -> String {
    String::from_utf8_lossy(&json::to_vec(value)).into_owned()
}

/// Whether an array has arrays or objects in it.
pub(crate) fn nests(list: &dyn List) -> bool {
    (0..list.count()).any(|i| matches!(node(list.item(i)), Node::List(_) | Node::Object(_)))
}

/// Whether a media type is one of JSON.
pub(crate) fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// What the tests of the styles encode.
#[cfg(test)]
pub(crate) mod samples {
    use std::collections::BTreeMap;

    use crate::Json;

    /// `{"R": 100, "G": 200}` with a key and a value that need encoding where asked for.
    pub(crate) fn color() -> Json {
        json(r#"{"R":100,"G":"2 0"}"#)
    }

    /// Any JSON.
    pub(crate) fn json(text: &str) -> Json {
        text.parse().expect("the sample is JSON")
    }

    /// A list with an item that needs encoding.
    pub(crate) fn list() -> Vec<&'static str> {
        vec!["blue", "b,l", "a b&c"]
    }

    /// A map.
    pub(crate) fn map() -> BTreeMap<String, i64> {
        BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])
    }
}
