//! Texts that are shown, with what is secret in them made unreadable, however a server spelt it.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use secrecy::{ExposeSecret, SecretString};

use crate::encode::percent::{Keep, encoded};
use crate::json;

/// The text with every secret in it made unreadable.
pub(crate) fn hide<'a>(
    mut text: String,
    secrets: impl Iterator<Item = &'a SecretString>,
) -> String {
    let mut all: Vec<SecretString> = secrets
        .flat_map(|one| spellings(one.expose_secret()))
        .collect();
    // One that is the beginning of another would leave the rest of that to be seen.
    all.sort_by_key(|spelling| std::cmp::Reverse(spelling.expose_secret().len()));
    for spelling in &all {
        if text.contains(spelling.expose_secret()) {
            text = text.replace(spelling.expose_secret(), HIDDEN);
        }
    }
    text.replace(HIDDEN, "[secret]")
}

/// Stands in the place of a secret while others are looked for, one of which may be `secret`. No text has
/// this character.
const HIDDEN: &str = "\u{ffff}";

/// A text in all the ways in which a message may spell it; none of a short one,
/// which would blot out half of any message.
fn spellings(text: &str) -> Vec<SecretString> {
    if text.len() < 4 {
        return Vec::new();
    }
    let mut all = vec![text.to_owned(), html(text)];
    // A text that is JSON may stand in a text of JSON, and be shown as a text once more.
    for _ in 0..3 {
        let escaped: Vec<String> = all.iter().flat_map(|text| escaped(text)).collect();
        all.extend(escaped);
        all.sort_unstable();
        all.dedup();
    }
    for keep in [Keep::Unreserved, Keep::Form] {
        let encoded = encoded(text, keep);
        all.push(lower_escapes(&encoded));
        all.push(encoded);
    }
    all.extend(base64(text));
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(SecretString::from).collect()
}

/// As it stands within quotes, of JSON or of Rust.
fn escaped(text: &str) -> [String; 3] {
    let unquoted = |quoted: String| quoted[1..quoted.len() - 1].to_owned();
    let json = unquoted(json::to_string(&text));
    [
        unquoted(format!("{text:?}")),
        json.replace('/', "\\/"),
        json,
    ]
}

/// As it stands in a page.
fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// `%2F` as `%2f`.
fn lower_escapes(encoded: &str) -> String {
    let mut pieces = encoded.split('%');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (digits, rest) = piece.split_at(piece.len().min(2));
        text.push('%');
        text.push_str(&digits.to_ascii_lowercase());
        text.push_str(rest);
    }
    text
}

/// What is always the same in the Base64 of any text that it is in, such as `user:password`: it may
/// begin at each of three places in a group of bytes.
fn base64(text: &str) -> impl Iterator<Item = String> {
    let is_long = text.len() >= 6;
    (0..3).filter(move |_| is_long).flat_map(move |before| {
        let bytes = [&[0; 2][..before], text.as_bytes()].concat();
        // Six bits are a letter; those with bits of other bytes in them are left out.
        let (begin, end) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
        [STANDARD, URL_SAFE].map(|alphabet| alphabet.encode(&bytes)[begin..end].to_owned())
    })
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    use secrecy::SecretString;

    use super::hide;

    #[track_caller]
    fn hidden(secret: &str, text: &str) -> String {
        hide(text.to_owned(), [&SecretString::from(secret)].into_iter())
    }

    #[test]
    fn however_it_is_spelt() {
        let secret = "a/b\"c <&>é\n?~";
        for spelt in [
            secret,
            "a%2Fb%22c%20%3C%26%3E%C3%A9%0A%3F~",
            "a%2fb%22c%20%3c%26%3e%c3%a9%0a%3f~",
            "a%2Fb%22c+%3C%26%3E%C3%A9%0A%3F%7E",
            "a/b\\\"c <&>é\\n?~",
            "a\\/b\\\"c <&>é\\n?~",
            "a/b&quot;c &lt;&amp;&gt;é\n?~",
        ] {
            assert_eq!(
                hidden(secret, &format!("({spelt})")),
                "([secret])",
                "{spelt}"
            );
        }
        assert_eq!(hidden("abc", "abc"), "abc");
        let both = ["token", "secret"].map(SecretString::from);
        let text = "a token and a secret".to_owned();
        assert_eq!(hide(text, both.iter()), "a [secret] and a [secret]");
    }

    #[test]
    fn wherever_it_stands_in_base64() {
        let secret = "pass?word>~ÿ";
        for user in ["", "a:", "ab:", "abc:", "abcd:"] {
            let pair = format!("{user}{secret}@");
            for text in [STANDARD.encode(&pair), URL_SAFE_NO_PAD.encode(&pair)] {
                let shown = hidden(secret, &text);
                assert!(shown.contains("[secret]"), "{text}");
                assert!(
                    shown.len() < "[secret]".len() + user.len() * 4 / 3 + 6,
                    "{shown}"
                );
            }
        }
    }
}
