//! Bodies of parts: `multipart/form-data` (RFC 7578, with the quoting of HTML), and others (RFC 2046).

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use bytes::Bytes;
use http::HeaderValue;

use super::form::joined;
use super::query::walk_deep;
use super::{Encoding, Node, STREAMED, is_absent, is_json, json_text, nests, node, text};
use crate::File;
use crate::body::Body;
use crate::inspect::inspect;
use crate::shape::FormStyle;
use crate::value::Encode;

/// The media type of a form with files.
pub(crate) const FORM_DATA: &str = "multipart/form-data";

/// A part of a multipart body.
pub(crate) struct Part {
    /// The items of a list are parts without a name.
    name: Option<String>,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Body,
}

/// A header of the parts of a name.
#[derive(Clone)]
pub(crate) struct PartHeader {
    pub(crate) part: String,
    /// As the description spells it.
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Part {
    /// The name of the field.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The same once more; nothing of one that can be sent only once.
    pub(crate) fn again(&self) -> Option<Self> {
        Some(Self {
            name: self.name.clone(),
            file_name: self.file_name.clone(),
            content_type: self.content_type.clone(),
            content: self.content.whole()?.clone().into(),
        })
    }
}

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

impl Part {
    fn of_text(name: &str, text: String, content_type: Option<&str>) -> Self {
        Self {
            name: Some(name.to_owned()),
            file_name: None,
            content_type: content_type.map(str::to_owned),
            content: Bytes::from(text).into(),
        }
    }

    /// A file without a name is called `blob`, as browsers do: without any, servers take it for text.
    fn of_file(name: &str, file: &File, content_type: Option<&str>) -> Result<Self, String> {
        let content_type = file.content_type.as_deref().or(content_type);
        Ok(Self {
            name: Some(name.to_owned()),
            file_name: Some(file.name.as_deref().unwrap_or("blob").to_owned()),
            content_type: Some(
                content_type
                    .unwrap_or("application/octet-stream")
                    .to_owned(),
            ),
            content: file.body()?,
        })
    }

    /// Names are quoted; a media type stands bare and could end the line.
    fn check(&self) -> Result<(), String> {
        match &self.content_type {
            Some(media) if HeaderValue::from_str(media).is_err() => Err(format!(
                "the media type of the part `{}` has characters that cannot be sent",
                self.name.as_deref().unwrap_or_default()
            )),
            _ => Ok(()),
        }
    }

    /// The headers, those of the call among them that are for parts of this name.
    fn head(&self, boundary: &str, headers: &[PartHeader]) -> String {
        let mut head = format!("--{boundary}");
        match (&self.name, &self.file_name) {
            (Some(name), _) => {
                let name = quoted(name);
                head.push_str(&format!(
                    "\r\nContent-Disposition: form-data; name=\"{name}\""
                ));
            }
            (None, Some(_)) => head.push_str("\r\nContent-Disposition: attachment"),
            (None, None) => {}
        }
        if let Some(file_name) = &self.file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        if let Some(content_type) = &self.content_type {
            head.push_str(&format!("\r\nContent-Type: {content_type}"));
        }
        let own = |header: &&PartHeader| self.name.as_ref() == Some(&header.part);
        for PartHeader { name, value, .. } in headers.iter().filter(own) {
            head.push_str(&format!("\r\n{name}: {value}"));
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// A name between quotes, by the rule of HTML.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The media type with its boundary, and the body.
pub(crate) fn write(media: &str, parts: Vec<Part>, headers: &[PartHeader]) -> (String, Body) {
    let boundary = boundary(&parts);
    let media = format!("{media}; boundary={boundary}");
    // What is there already becomes one piece.
    let mut bodies = Vec::new();
    let mut piece = Vec::new();
    for part in parts {
        piece.extend_from_slice(part.head(&boundary, headers).as_bytes());
        match part.content.whole() {
            Some(whole) => piece.extend_from_slice(whole),
            None => {
                bodies.push(Bytes::from(std::mem::take(&mut piece)).into());
                bodies.push(part.content);
            }
        }
        piece.extend_from_slice(b"\r\n");
    }
    piece.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let last = Body::from(Bytes::from(piece));
    if bodies.is_empty() {
        return (media, last);
    }
    bodies.push(last);
    (media, Body::chain(bodies))
}

/// A text that no part contains. What is not there yet cannot be looked through: of 128 random
/// bits, it does not have to be.
fn boundary(parts: &[Part]) -> String {
    loop {
        let random = || RandomState::new().build_hasher().finish();
        let boundary = format!("clientwright-{:016x}{:016x}", random(), random());
        let mut wholes = parts.iter().filter_map(|part| part.content.whole());
        if !wholes.any(|content| contains(content, boundary.as_bytes())) {
            return boundary;
        }
    }
}

fn contains(content: &[u8], wanted: &[u8]) -> bool {
    content
        .windows(wanted.len())
        .any(|window| window[0] == wanted[0] && window == wanted)
}

#[cfg(test)]
mod tests {
    use super::super::samples::json;
    use super::{Encoding, FormStyle, Part, PartHeader, any, contains, field, named, write};
    use crate::File;
    use crate::value::Encode;

    /// The body with its boundary called `B`.
    fn body(parts: Vec<Part>) -> String {
        let headers = [PartHeader {
            part: "i".to_owned(),
            name: "X-Size".to_owned(),
            value: "5".to_owned(),
        }];
        let (content_type, body) = write("multipart/form-data", parts, &headers);
        let (media, boundary) = content_type
            .split_once("; boundary=")
            .expect("has a boundary");
        assert_eq!(media, "multipart/form-data");
        let text = String::from_utf8(body.whole().expect("it is there").to_vec())
            .expect("the samples are text");
        text.replace(boundary, "B")
    }

    fn one(value: &dyn Encode, style: FormStyle) -> String {
        let mut parts = Vec::new();
        field(&mut parts, "n", value, style).expect("can be sent");
        body(parts)
    }

    const NAMED: &str = "--B\r\nContent-Disposition: form-data; name=\"n\"";

    #[test]
    fn texts_and_json() {
        let mut parts = Vec::new();
        let value = json(r#"{"a":"x y","b":[1,2],"c":{"d":[true]},"e":[{"f":1}],"g":[],"h":null}"#);
        named(&mut parts, &value, &Encoding::default()).expect("an object");
        assert_eq!(
            body(parts),
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx y\r\n\
             --B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n\
             --B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n2\r\n\
             --B\r\nContent-Disposition: form-data; name=\"c\"\r\n\
             Content-Type: application/json\r\n\r\n{\"d\":[true]}\r\n\
             --B\r\nContent-Disposition: form-data; name=\"e\"\r\n\
             Content-Type: application/json\r\n\r\n[{\"f\":1}]\r\n\
             --B\r\nContent-Disposition: form-data; name=\"h\"\r\n\r\n\r\n\
             --B--\r\n"
        );
        assert!(named(&mut Vec::new(), &json("[1]"), &Encoding::default()).is_err());
    }

    #[test]
    fn files() {
        let file = File::new(&b"x"[..])
            .name("a\"b\r\nü.txt")
            .content_type("text/plain");
        assert_eq!(
            one(&vec![file, File::new(&b""[..])], FormStyle::Plain),
            format!(
                "{NAMED}; filename=\"a%22b%0D%0Aü.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n\
                 {NAMED}; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n\
                 --B--\r\n"
            )
        );
    }

    #[test]
    fn items_have_no_names() {
        let mut parts = Vec::new();
        let values = (
            json(r#"{"a":1}"#),
            "ü",
            File::new("x"),
            File::new("y").name("y.png"),
        );
        any(
            &mut parts,
            &["", "text/markdown", "image/png"],
            &values,
            &Encoding::default(),
        )
        .expect("a list");
        assert_eq!(
            body(parts),
            "--B\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
             --B\r\nContent-Type: text/markdown\r\n\r\nü\r\n\
             --B\r\nContent-Type: image/png\r\n\r\nx\r\n\
             --B\r\nContent-Disposition: attachment; filename=\"y.png\"\r\nContent-Type: image/png\r\n\r\ny\r\n\
             --B--\r\n"
        );
        let mut parts = Vec::new();
        any(&mut parts, &[], &vec!["a"], &Encoding::default()).expect("a list");
        assert_eq!(
            body(parts),
            "--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\na\r\n--B--\r\n"
        );
    }

    #[test]
    fn parts_have_headers() {
        let mut parts = Vec::new();
        named(
            &mut parts,
            &json(r#"{"i":[1],"j":2}"#),
            &Encoding::default(),
        )
        .expect("an object");
        assert_eq!(
            body(parts),
            "--B\r\nContent-Disposition: form-data; name=\"i\"\r\nX-Size: 5\r\n\r\n1\r\n\
             --B\r\nContent-Disposition: form-data; name=\"j\"\r\n\r\n2\r\n--B--\r\n"
        );
    }

    #[test]
    fn media_types_of_the_description() {
        let file = File::new(&b"x"[..]);
        for (media, sent) in [
            ("image/png", "image/png"),
            ("image/png, image/jpeg", "application/octet-stream"),
            ("image/*", "application/octet-stream"),
        ] {
            let expected =
                format!("{NAMED}; filename=\"blob\"\r\nContent-Type: {sent}\r\n\r\nx\r\n--B--\r\n");
            assert_eq!(one(&file, FormStyle::Content(media)), expected);
            assert_eq!(
                one(&vec![file.clone()], FormStyle::Content(media)),
                expected
            );
        }
        assert_eq!(
            one(&vec!["a"], FormStyle::Content("application/problem+json")),
            format!(
                "{NAMED}\r\nContent-Type: application/problem+json\r\n\r\n[\"a\"]\r\n--B--\r\n"
            )
        );
        assert_eq!(
            one(&"a,b", FormStyle::Content("text/csv")),
            format!("{NAMED}\r\nContent-Type: text/csv\r\n\r\na,b\r\n--B--\r\n")
        );
    }

    #[test]
    fn deep_and_joined() {
        assert_eq!(
            one(&json(r#"{"a":["x"]}"#), FormStyle::Deep),
            "--B\r\nContent-Disposition: form-data; name=\"n[a][0]\"\r\n\r\nx\r\n--B--\r\n"
        );
        assert_eq!(
            one(&vec![1_i64, 2], FormStyle::Joined("|")),
            format!("{NAMED}\r\n\r\n1|2\r\n--B--\r\n")
        );
    }

    #[test]
    fn media_types_cannot_end_the_line() {
        let file = File::new(&b"x"[..]).content_type("a/b\r\nX-Evil: 1");
        let refused = field(&mut Vec::new(), "n", &file, FormStyle::Plain);
        assert_eq!(
            refused.unwrap_err(),
            "the media type of the part `n` has characters that cannot be sent"
        );
    }

    #[test]
    fn boundaries_differ_and_are_looked_for() {
        assert_ne!(super::boundary(&[]), super::boundary(&[]));
        assert!(contains(b"abcabd", b"abd"));
        assert!(!contains(b"ab", b"abd"));
    }
}
