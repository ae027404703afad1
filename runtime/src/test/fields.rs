//! Queries, forms and multipart bodies taken apart, and compared by meaning.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::compare::{differences, parsed};
use crate::number::{is_number, same};

/// Names and values, in order.
pub(super) type Pairs = Vec<(String, String)>;

/// The pairs of a query or a form.
pub(super) fn pairs(text: &str) -> Pairs {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name, true), decoded(value, true))
    });
    pairs.collect()
}

/// A text without percent-encoding; of a form, `+` is a blank.
pub(super) fn decoded(text: &str, form: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (*first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
                continue;
            }
            (b'+', _) if form => bytes.push(b' '),
            (other, _) => bytes.push(other),
        }
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What is different; the order of the names does not matter, that of the values of one name does.
pub(super) fn pairs_differ(expected: &[(&str, &str)], found: &Pairs) -> Option<String> {
    let mut names: BTreeMap<&str, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    for (name, value) in expected {
        names.entry(name).or_default().0.push(value);
    }
    for (name, value) in found {
        names.entry(name).or_default().1.push(value);
    }
    let mut lines = String::new();
    for (name, (expected, found)) in names {
        let all = expected.len() == found.len();
        let mut both = expected.iter().zip(&found);
        if !all || both.any(|(expected, found)| !texts_match(expected, found)) {
            let (expected, found) = (list(&expected), list(&found));
            // Writing into a string cannot fail.
            let _ = write!(lines, "\n  {name}: {expected} expected, {found} found");
        }
    }
    (!lines.is_empty()).then_some(lines)
}

fn list(values: &[&str]) -> String {
    match values {
        [] => "nothing".to_owned(),
        [value] => format!("{value:?}"),
        values => format!("{values:?}"),
    }
}

/// Whether two texts mean the same: as they are, as numbers, or as JSON where they hold an object or a list.
pub(super) fn texts_match(expected: &str, found: &str) -> bool {
    if expected == found {
        return true;
    }
    let number = |text: &str| is_number(text.as_bytes());
    if number(expected) && number(found) {
        return same(expected, found);
    }
    let holds = |text: &str| text.trim_start().starts_with(['{', '[']);
    if !holds(expected) || !holds(found) {
        return false;
    }
    match (parsed(expected.as_bytes()), parsed(found.as_bytes())) {
        (Ok(expected), Ok(found)) => differences(&expected, &found, &Vec::new()).is_none(),
        _ => false,
    }
}

/// A part of a multipart body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub name: String,
    pub file_name: Option<String>,
    pub content: Cow<'a, str>,
}

/// The parts of a multipart body; `None` where it is none.
pub(super) fn parts<'a>(media: &str, body: &'a [u8]) -> Option<Vec<Part<'a>>> {
    let (essence, parameters) = media.split_once(';')?;
    if !essence
        .trim()
        .to_ascii_lowercase()
        .starts_with("multipart/")
    {
        return None;
    }
    let boundary = parameters
        .trim()
        .strip_prefix("boundary=")?
        .trim_matches('"');
    let line = [b"\r\n--", boundary.as_bytes()].concat();
    let mut rest = body.strip_prefix(&line[2..])?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(rest, &line)?;
        parts.push(part(&rest[..end])?);
        rest = &rest[end + line.len()..];
    }
    Some(parts)
}

fn part(text: &[u8]) -> Option<Part<'_>> {
    let end = find(text, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&text[..end]);
    let disposition = head.lines().find(|line| {
        let name = line.split(':').next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case("content-disposition")
    })?;
    let parameter = |name: &str| {
        let (_, rest) = disposition.split_once(&format!("; {name}=\""))?;
        // A quote inside of a name is encoded.
        let value = rest.split('"').next()?;
        Some(
            value
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n"),
        )
    };
    Some(Part {
        name: parameter("name")?,
        file_name: parameter("filename"),
        content: String::from_utf8_lossy(&text[end + 4..]),
    })
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::{decoded, pairs, pairs_differ, parts};

    #[test]
    fn pairs_are_compared_by_meaning() {
        let found = pairs("b=x+y&a=2&a=1&n=1.50&j=%7B%22k%22%3A1%7D&flag");
        let expected = [
            ("a", "2"),
            ("a", "1"),
            ("b", "x y"),
            ("flag", ""),
            ("j", "{ \"k\": 1.0 }"),
            ("n", "1.5"),
        ];
        assert_eq!(pairs_differ(&expected, &found), None);
        let expected = [("a", "1"), ("a", "2"), ("b", "x y"), ("c", "")];
        let differs = pairs_differ(&expected, &pairs("b=x+y&a=2&a=1")).expect("a difference");
        assert_eq!(
            differs,
            "\n  a: [\"1\", \"2\"] expected, [\"2\", \"1\"] found\n  c: \"\" expected, nothing found"
        );
        assert_eq!(decoded("%2", false), "%2");
        assert_eq!(decoded("%+1a+%C3%BC", false), "%+1a+ü");
    }

    #[test]
    fn parts_are_found() {
        let body = b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\ny\r\n\
            --B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a%22.txt\"\r\n\
            Content-Type: text/plain\r\n\r\n\r\n--B--\r\n";
        let parts = parts("multipart/form-data; boundary=B", body).expect("a body");
        assert_eq!(parts.len(), 2);
        assert_eq!(
            (parts[0].name.as_str(), &*parts[0].content),
            ("a", "x\r\ny")
        );
        assert_eq!(parts[1].file_name.as_deref(), Some("a\".txt"));
        assert_eq!(
            super::parts("multipart/form-data; boundary=B", b"--B\r\nx"),
            None
        );
    }
}
