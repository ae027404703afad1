//! Bodies of parts: `multipart/form-data` (RFC 7578, with the quoting of HTML), and others (RFC 2046).

mod part;
#[cfg(test)]
mod tests;
mod write;

use super::form::joined;
use super::query::walk_deep;
use super::{Encoding, Node, STREAMED, is_absent, is_json, json_text, nests, node, text};
use crate::inspect::inspect;
use crate::shape::FormStyle;
use crate::value::Encode;

pub(crate) use part::{Part, PartHeader};
pub(crate) use write::write;

/// The media type of a form with files.
pub(crate) const FORM_DATA: &str = "multipart/form-data";

/// Makes a part of every field of an object.
///
/// Fails where the value is no object, or a media type cannot be sent.
pub(crate) fn named(
    parts: &mut Vec<Part>,
    value: &dyn Encode,
    encoding: &Encoding,
) -> Result<(), String> {
    let mut outcome = Ok(());
    match node(value) {
        Node::Object(entries) => entries.walk(&mut |key, value, style| {
            if outcome.is_ok() {
                outcome = field(parts, key, value, encoding.of(key).unwrap_or(style));
            }
        }),
        Node::Absent => {}
        _ => outcome = Err("a multipart body is made of an object".to_owned()),
    }
    outcome
}

/// Makes a part of every field of an object, or one without a name of every item of a list. These have
/// media types by their order, the last for all that follow; an empty one says nothing.
pub(crate) fn any(
    parts: &mut Vec<Part>,
    media: &[&str],
    value: &dyn Encode,
    encoding: &Encoding,
) -> Result<(), String> {
    let Node::List(list) = node(value) else {
        return named(parts, value, encoding);
    };
    for index in 0..list.count() {
        let media = media.get(index).or(media.last()).copied();
        let part = item(list.item(index), media.and_then(sendable))?;
        part.check()?;
        parts.push(part);
    }
    Ok(())
}

/// The part of an item.
fn item(value: &dyn Encode, media: Option<&str>) -> Result<Part, String> {
    let part = match node(value) {
        Node::File(file) => Part {
            file_name: file.name.clone(),
            ..Part::of_file("", file, media)?
        },
        Node::Absent | Node::Null | Node::Text(_) if !media.is_some_and(is_json) => {
            let media = media.unwrap_or("text/plain; charset=utf-8");
            Part::of_text("", text(value), Some(media))
        }
        _ => {
            let media = media.unwrap_or("application/json");
            Part::of_text("", whole_json(value)?, Some(media))
        }
    };
    Ok(Part { name: None, ..part })
}

/// A media type that can be sent: the description may name several, a range, or none.
fn sendable(media: &str) -> Option<&str> {
    Some(media).filter(|media| !media.is_empty() && !media.contains([',', '*']))
}

/// Adds the parts of a field.
pub(crate) fn field(
    parts: &mut Vec<Part>,
    name: &str,
    value: &dyn Encode,
    style: FormStyle,
) -> Result<(), String> {
    let before = parts.len();
    match style {
        FormStyle::Plain => plain(parts, name, value)?,
        FormStyle::Deep => {
            let mut outcome = Ok(());
            walk_deep(name, value, &mut |name, value| {
                if outcome.is_ok() {
                    outcome = plain(parts, name, value);
                }
            });
            outcome?;
        }
        FormStyle::Joined(between) => {
            if let Some(text) = joined(value, between) {
                parts.push(Part::of_text(name, text, None));
            }
        }
        FormStyle::Content(media) => content(parts, name, value, media)?,
    }
    for part in &parts[before..] {
        part.check()?;
    }
    Ok(())
}

/// One part for a scalar, a file or an object, one for each item of an array.
fn plain(parts: &mut Vec<Part>, name: &str, value: &dyn Encode) -> Result<(), String> {
    match node(value) {
        Node::Absent => {}
        Node::File(file) => parts.push(Part::of_file(name, file, None)?),
        Node::List(list) if !nests(list) => {
            for index in 0..list.count() {
                parts.push(match node(list.item(index)) {
                    Node::File(file) => Part::of_file(name, file, None)?,
                    _ => Part::of_text(name, text(list.item(index)), None),
                });
            }
        }
        Node::Null | Node::Text(_) => parts.push(Part::of_text(name, text(value), None)),
        Node::List(_) | Node::Object(_) => {
            let text = whole_json(value)?;
            parts.push(Part::of_text(name, text, Some("application/json")));
        }
    }
    Ok(())
}

/// A value as JSON, where there is nothing in it that JSON has no text for.
fn whole_json(value: &dyn Encode) -> Result<String, String> {
    match inspect(value).streamed {
        true => Err(STREAMED.to_owned()),
        false => Ok(json_text(value)),
    }
}

/// Parts of a media type that the description names.
fn content(
    parts: &mut Vec<Part>,
    name: &str,
    value: &dyn Encode,
    media: &str,
) -> Result<(), String> {
    let media = sendable(media);
    match node(value) {
        Node::File(file) => parts.push(Part::of_file(name, file, media)?),
        Node::List(list) if list.count() == 0 => {}
        Node::List(list) if matches!(node(list.item(0)), Node::File(_)) => {
            for index in 0..list.count() {
                content(parts, name, list.item(index), media.unwrap_or("*/*"))?;
            }
        }
        _ if is_absent(value) => {}
        Node::Text(text) if !media.is_some_and(is_json) => {
            parts.push(Part::of_text(name, text.into_owned(), media));
        }
        _ => {
            let json = whole_json(value)?;
            let text = match media.is_some_and(is_json) {
                true => json,
                false => text(value),
            };
            parts.push(Part::of_text(name, text, media));
        }
    }
    Ok(())
}
