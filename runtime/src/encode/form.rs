//! Bodies of `application/x-www-form-urlencoded`, by the rules of HTML.

use super::query::{Rules, deep, pair, repeated};
use super::{Encoding, Flat, Node, flat, is_absent, is_json, json_text, node};
use crate::shape::FormStyle;
use crate::value::Encode;

/// Adds every field of an object to a form; `false` where the value is no object.
pub(crate) fn form(out: &mut String, value: &dyn Encode, encoding: &Encoding) -> bool {
    match node(value) {
        Node::Object(entries) => {
            entries.walk(&mut |key, value, style| {
                field(out, key, value, encoding.of(key).unwrap_or(style));
            });
            true
        }
        Node::Absent => true,
        _ => false,
    }
}

/// Adds a field to a form.
pub(crate) fn field(out: &mut String, name: &str, value: &dyn Encode, style: FormStyle) {
    let rules = Rules::FORM;
    match style {
        FormStyle::Plain => repeated(out, name, value, rules),
        FormStyle::Deep => deep(out, name, value, rules),
        FormStyle::Joined(between) => {
            if let Some(text) = joined(value, between) {
                pair(out, name, &text, rules);
            }
        }
        FormStyle::Content(_) if is_absent(value) => {}
        FormStyle::Content(media) if is_json(media) => {
            pair(out, name, &json_text(value), rules);
        }
        FormStyle::Content(_) => repeated(out, name, value, rules),
    }
}

/// The items of an array, or the keys and values of an object, as one text.
pub(crate) fn joined(value: &dyn Encode, between: &str) -> Option<String> {
    match flat(value) {
        Flat::Nothing => None,
        Flat::Text(text) => Some(text.into_owned()),
        Flat::Items(items) => Some(items.join(between)),
        Flat::Pairs(pairs) => {
            let texts: Vec<_> = pairs.into_iter().flat_map(<[String; 2]>::from).collect();
            Some(texts.join(between))
        }
    }
}
