//! Cookie arguments, in the style `form`; several cookies are `; ` apart.

use super::percent::{Keep, push};
use super::{Flat, flat, is_absent, json_text};
use crate::value::Encode;

/// How a cookie argument is written: `explode` of the description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CookieStyle {
    /// `name=a; name=b`; an object gives its keys away: `key=a; other=b`.
    #[default]
    Form,
    /// `name=a%2Cb` and `name=key%2Ca%2Cother%2Cb`: `form` without `explode`.
    /// The comma is encoded because a cookie cannot have one.
    Comma,
    /// `name=` and JSON text (`content: application/json`).
    Json,
}

/// Adds an argument to the value of a `Cookie` header.
pub(crate) fn cookie(out: &mut String, name: &str, value: &dyn Encode, style: CookieStyle) {
    let value = match style {
        CookieStyle::Json if is_absent(value) => return,
        CookieStyle::Json => Flat::Text(json_text(value).into()),
        CookieStyle::Form | CookieStyle::Comma => flat(value),
    };
    match value {
        Flat::Nothing => {}
        Flat::Text(text) => pair(out, name, &text),
        Flat::Items(items) if style == CookieStyle::Comma => pair(out, name, &items.join(",")),
        Flat::Items(items) => {
            for item in items {
                pair(out, name, &item);
            }
        }
        Flat::Pairs(pairs) if style == CookieStyle::Comma => {
            let texts: Vec<_> = pairs.into_iter().flat_map(<[String; 2]>::from).collect();
            pair(out, name, &texts.join(","));
        }
        Flat::Pairs(pairs) => {
            for (key, text) in pairs {
                pair(out, &key, &text);
            }
        }
    }
}

fn pair(out: &mut String, name: &str, value: &str) {
    let mut encoded = String::new();
    push(&mut encoded, value.as_bytes(), Keep::Unreserved);
    let mut key = String::new();
    push(&mut key, name.as_bytes(), Keep::Unreserved);
    raw_pair(out, &key, &encoded);
}

/// Writes a cookie whose value goes as it is.
pub(crate) fn raw_pair(out: &mut String, name: &str, value: &str) {
    if !out.is_empty() {
        out.push_str("; ");
    }
    out.push_str(name);
    out.push('=');
    out.push_str(value);
}

/// Whether a text can be the value of a cookie as it is (RFC 6265).
pub(crate) fn is_value(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\'))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{color, list};
    use super::{CookieStyle, cookie};

    #[test]
    fn styles() {
        let mut out = String::new();
        cookie(&mut out, "a", &"x y;z", CookieStyle::Form);
        cookie(&mut out, "b", &list(), CookieStyle::Form);
        cookie(&mut out, "c", &list(), CookieStyle::Comma);
        cookie(&mut out, "d", &color(), CookieStyle::Form);
        cookie(&mut out, "e", &color(), CookieStyle::Comma);
        cookie(&mut out, "f", &None::<i64>, CookieStyle::Form);
        cookie(&mut out, "f", &None::<i64>, CookieStyle::Json);
        cookie(&mut out, "g", &vec![1_i64], CookieStyle::Json);
        assert_eq!(
            out,
            "a=x%20y%3Bz; b=blue; b=b%2Cl; b=a%20b%26c; c=blue%2Cb%2Cl%2Ca%20b%26c; \
             R=100; G=2%200; e=R%2C100%2CG%2C2%200; g=%5B1%5D"
        );
    }
}
