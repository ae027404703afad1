//! Percent-encoding: which bytes stay as they are depends on where they stand.
//!
//! `'` is encoded wherever a client library on the way would encode it (the
//! WHATWG rules do so in a query), so that the bytes that leave are the ones
//! that were decided here.

use std::borrow::Cow;

/// What stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// RFC 3986's unreserved characters: for a value, or a key.
    Unreserved,
    /// All that a path may contain, `/` and escapes included: for the text of a
    /// template, and for a path argument with `allowReserved`.
    Path,
    /// All that a query may contain, escapes included.
    Query,
    /// Like [`Keep::Query`] without `&` and `+`, which would end a value or
    /// turn into a blank: for a query argument with `allowReserved`.
    QueryValue,
    /// What HTML forms leave alone; blanks become `+`.
    Form,
}

/// What each byte stays in, a bit for each [`Keep`].
static KEPT: [u8; 256] = {
    const ALL: [Keep; 5] = [
        Keep::Unreserved,
        Keep::Path,
        Keep::Query,
        Keep::QueryValue,
        Keep::Form,
    ];
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < table.len() {
        let mut index = 0;
        while index < ALL.len() {
            if ALL[index].has(byte as u8) {
                table[byte] |= 1 << ALL[index] as u8;
            }
            index += 1;
        }
        byte += 1;
    }
    table
};

impl Keep {
    #[inline]
    pub(crate) fn keeps(self, byte: u8) -> bool {
        KEPT[usize::from(byte)] >> self as u8 & 1 == 1
    }

    const fn has(self, byte: u8) -> bool {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            return true;
        }
        match self {
            Keep::Unreserved => byte == b'~',
            Keep::Path => matches!(byte, b'~' | b'\'' | b'&' | b'+' | b'/') || plain(byte),
            Keep::Query => matches!(byte, b'~' | b'&' | b'+' | b'/' | b'?') || plain(byte),
            Keep::QueryValue => matches!(byte, b'~' | b'/' | b'?') || plain(byte),
            Keep::Form => byte == b'*',
        }
    }

    /// Whether `%2F` in the input is an escape already, rather than text.
    fn keeps_escapes(self) -> bool {
        matches!(self, Keep::Path | Keep::Query | Keep::QueryValue)
    }
}

/// Reserved characters that mean nothing by themselves in a path or a query.
const fn plain(byte: u8) -> bool {
    matches!(
        byte,
        b'!' | b'$' | b'(' | b')' | b'*' | b',' | b';' | b'=' | b':' | b'@'
    )
}

/// Writes a text to `out`, encoding all but what `keep` names.
pub(crate) fn push(out: &mut String, text: &str, keep: Keep) {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut end = 0;
    while let Some(kept) = bytes[end..].iter().position(|byte| !keep.keeps(*byte)) {
        end += kept;
        let byte = bytes[end];
        if byte != b'%' || !keep.keeps_escapes() || !is_escape(&bytes[end..]) {
            if start < end {
                // What is kept is ASCII, so it begins and ends with a character.
                out.push_str(&text[start..end]);
            }
            push_encoded(out, byte, keep);
            start = end + 1;
        }
        end += 1;
    }
    out.push_str(&text[start..]);
}

/// The same for bytes that may be no text.
pub(crate) fn push_bytes(out: &mut String, bytes: &[u8], keep: Keep) {
    for chunk in bytes.utf8_chunks() {
        push(out, chunk.valid(), keep);
        for byte in chunk.invalid() {
            push_encoded(out, *byte, keep);
        }
    }
}

#[inline]
fn push_encoded(out: &mut String, byte: u8, keep: Keep) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if byte == b' ' && keep == Keep::Form {
        out.push('+');
        return;
    }
    out.push('%');
    out.push(char::from(DIGITS[usize::from(byte >> 4)]));
    out.push(char::from(DIGITS[usize::from(byte & 15)]));
}

/// `text`, encoded.
pub(crate) fn encoded(text: &str, keep: Keep) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, keep);
    out
}

/// The same of a text that is given away, which mostly stays as it is.
pub(crate) fn encoded_cow(text: Cow<'_, str>, keep: Keep) -> String {
    match text.bytes().all(|byte| keep.keeps(byte)) {
        true => text.into_owned(),
        false => encoded(&text, keep),
    }
}

fn is_escape(bytes: &[u8]) -> bool {
    bytes.len() > 2 && bytes[1].is_ascii_hexdigit() && bytes[2].is_ascii_hexdigit()
}

/// Whether servers and libraries take a segment of a path for "here" or "one up".
pub(crate) fn is_dots(segment: &[u8]) -> bool {
    fn behind_dot(text: &[u8]) -> Option<&[u8]> {
        match text {
            [b'.', rest @ ..] | [b'%', b'2', b'e' | b'E', rest @ ..] => Some(rest),
            _ => None,
        }
    }
    behind_dot(segment).is_some_and(|rest| rest.is_empty() || behind_dot(rest) == Some(b""))
}

#[cfg(test)]
mod tests {
    use super::{Keep, encoded, is_dots};

    /// Every ASCII character that can be seen, and a blank.
    fn ascii() -> String {
        (b' '..=b'~').map(char::from).collect()
    }

    #[test]
    fn values_keep_unreserved_characters_only() {
        assert_eq!(
            encoded(&ascii(), Keep::Unreserved),
            "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40\
             ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~"
        );
        assert_eq!(
            encoded("ü€😀\n", Keep::Unreserved),
            "%C3%BC%E2%82%AC%F0%9F%98%80%0A"
        );
        assert_eq!(encoded("a%2Fb", Keep::Unreserved), "a%252Fb");
    }

    #[test]
    fn forms_follow_html() {
        assert_eq!(
            encoded(&ascii(), Keep::Form),
            "+%21%22%23%24%25%26%27%28%29*%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40\
             ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D%7E"
        );
    }

    #[test]
    fn paths_keep_what_a_path_may_contain() {
        assert_eq!(
            encoded(&ascii(), Keep::Path),
            "%20!%22%23$%25&'()*+,-./0123456789:;%3C=%3E%3F@\
             ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~"
        );
        assert_eq!(encoded("a%2fb%2", Keep::Path), "a%2fb%252");
    }

    #[test]
    fn reserved_query_values_stay_one_value() {
        assert_eq!(
            encoded("a/b?c=d&e+f#g[h]'i' 50%25 100%", Keep::QueryValue),
            "a/b?c=d%26e%2Bf%23g%5Bh%5D%27i%27%2050%25%20100%25"
        );
        assert_eq!(encoded("a=b&c=d+e#", Keep::Query), "a=b&c=d+e%23");
    }

    #[test]
    fn dots_are_seen_through_escapes() {
        for dots in [".", "..", "%2e", "%2E.", ".%2e", "%2e%2E"] {
            assert!(is_dots(dots.as_bytes()), "{dots}");
        }
        for other in ["", "...", ".a", "a..", "%2e%2e%2e", "%252e"] {
            assert!(!is_dots(other.as_bytes()), "{other}");
        }
    }
}
