//! Where a sample goes: its URL against the path of an operation.

use crate::document::checked::Operation;

/// A URL, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Url {
    /// Scheme and host, or what stands for them, as in `{{base_url}}`; may be empty.
    pub origin: String,
    /// Begins with a slash, or is empty.
    pub path: String,
    /// Names and values as they are written.
    pub query: Vec<(String, Option<String>)>,
}

impl Url {
    pub(super) fn read(text: &str) -> Self {
        let text = text.split('#').next().unwrap_or_default();
        let host = match text.find("://") {
            Some(at) => at + 3,
            None => variable(text).unwrap_or(0),
        };
        let end = text[host..]
            .find(['/', '?'])
            .map_or(text.len(), |at| host + at);
        let (origin, rest) = match text.starts_with(['/', '?']) {
            true => ("", text),
            false => text.split_at(end),
        };
        let is_bare = !origin.is_empty() && host == 0;
        let origin = if is_bare {
            format!("http://{origin}")
        } else {
            origin.to_owned()
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| match pair.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (pair.to_owned(), None),
        });
        Self {
            origin,
            path: path.to_owned(),
            query: pairs.collect(),
        }
    }

    /// Whether somebody else fills in where it goes.
    pub(super) fn is_open(&self) -> bool {
        let host = self.origin.split("://").last().unwrap_or_default();
        host.is_empty() || host.contains(['{', '$', '<'])
    }
}

/// Where a variable at the beginning of a text ends: `{{x}}`, `{x}`, `${X}`, `$X`, `<x>`.
fn variable(text: &str) -> Option<usize> {
    let close = |open: &str, close: &str| {
        let inner = text.strip_prefix(open)?;
        Some(open.len() + inner.find(close)? + close.len())
    };
    let bare = || {
        let name = text.strip_prefix('$')?;
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        Some(1 + end.unwrap_or(name.len()))
    };
    close("{{", "}}")
        .or_else(|| close("${", "}"))
        .or_else(|| close("{", "}"))
        .or_else(|| close("<", ">"))
        .or_else(bare)
}

/// Whether a value is to be filled in by the reader.
pub(super) fn is_placeholder(text: &str) -> bool {
    let named = |text: &str| {
        text.chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
    };
    let capitals = text.len() > 1
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    variable(text) == Some(text.len())
        || text
            .strip_prefix(':')
            .is_some_and(|name| !name.is_empty() && named(name))
        || capitals
}

/// What stands in the path of a sample.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// What comes before the path of the operation.
    pub prefix: String,
    /// The segments of the operation's path, each with its arguments.
    pub arguments: Vec<(String, String)>,
}

/// The path of a sample as the path of an operation; `None` where it is another one.
pub(super) fn place(operation: &Operation, path: &str) -> Option<Place> {
    let template = operation.path.split(['?', '#']).next().unwrap_or_default();
    let wanted: Vec<&str> = template.split('/').skip(1).collect();
    let found: Vec<&str> = path.split('/').collect();
    let before = found
        .len()
        .checked_sub(wanted.len())
        .filter(|before| *before > 0)?;
    let (prefix, found) = found.split_at(before);
    let mut arguments = Vec::new();
    for (template, text) in wanted.iter().zip(found) {
        segment(template, text, &mut arguments)?;
    }
    Some(Place {
        prefix: prefix.join("/"),
        arguments,
    })
}

/// A segment such as `{id}.json`.
fn segment(template: &str, text: &str, arguments: &mut Vec<(String, String)>) -> Option<()> {
    let Some((literal, rest)) = template.split_once('{') else {
        return (template == decoded(text, false)).then_some(());
    };
    let (name, after) = rest.split_once('}')?;
    let text = text.strip_prefix(literal)?;
    // Up to the next literal, or all of it.
    let next = after.split('{').next().unwrap_or_default();
    let end = match (next, after.contains('{')) {
        ("", false) => text.len(),
        ("", true) => return None,
        (next, true) => text.find(next)?,
        (next, false) => text.strip_suffix(next)?.len(),
    };
    arguments.push((name.to_owned(), decoded(&text[..end], false)));
    segment(after, &text[end..], arguments)
}

/// A text without percent-encoding; of a form, `+` is a blank.
pub(super) fn decoded(text: &str, form: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after
            .get(..2)
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
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

#[cfg(test)]
mod tests {
    use super::{Url, is_placeholder, segment};

    #[test]
    fn urls_are_taken_apart() {
        for (text, origin, path, open) in [
            ("https://a.b/c/d?x=1#y", "https://a.b", "/c/d", false),
            ("https://a.b?x=1", "https://a.b", "", false),
            ("{{base_url}}/c", "{{base_url}}", "/c", true),
            ("$HOST/c", "$HOST", "/c", true),
            ("${HOST}/c", "${HOST}", "/c", true),
            ("https://<shop>.a.b/c", "https://<shop>.a.b", "/c", true),
            ("/c", "", "/c", true),
            ("a.b/c", "http://a.b", "/c", false),
        ] {
            let url = Url::read(text);
            assert_eq!(
                (url.origin.as_str(), url.path.as_str(), url.is_open()),
                (origin, path, open),
                "{text}"
            );
        }
        let query = Url::read("x?a=1&b&c=d=e&").query;
        let pair = |name: &str, value: Option<&str>| (name.to_owned(), value.map(str::to_owned));
        assert_eq!(
            query,
            [
                pair("a", Some("1")),
                pair("b", None),
                pair("c", Some("d=e"))
            ]
        );
    }

    #[test]
    fn segments_give_their_arguments() {
        let arguments = |template: &str, text: &str| {
            let mut arguments = Vec::new();
            segment(template, text, &mut arguments)?;
            let values = arguments.into_iter().map(|(_, value)| value);
            Some(values.collect::<Vec<_>>().join(" "))
        };
        assert_eq!(arguments("{id}.json", "a.b.json").as_deref(), Some("a.b"));
        assert_eq!(arguments("{a}-{b}", "x-y%20z").as_deref(), Some("x y z"));
        assert_eq!(
            arguments("products.json", "products.json").as_deref(),
            Some("")
        );
        assert_eq!(arguments("{id}.json", "a.xml"), None);
        assert_eq!(arguments("{a}{b}", "ab"), None);
    }

    #[test]
    fn placeholders_are_known() {
        for text in [
            "{id}", "{{id}}", "$ID", "${ID}", "<id>", ":id", "XXXX", "YOUR_ID",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["", "1", "id", "{a}{b}", ":", "12:30", "A"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
