//! Cookie arguments, in the styles `form` and `cookie`; several cookies are `; ` apart.

use super::percent::{Keep, encoded};
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
    /// Like [`CookieStyle::Form`], but names and values go as they are (`style: cookie`). What would
    /// end the cookie cannot be sent.
    Bare,
    /// `name=a,b` and `name=key,a,other,b`, all as it is: `cookie` without `explode`.
    BareComma,
}

impl CookieStyle {
    fn explodes(self) -> bool {
        !matches!(self, Self::Comma | Self::BareComma)
    }

    fn is_bare(self) -> bool {
        matches!(self, Self::Bare | Self::BareComma)
    }
}

/// Adds an argument to the value of a `Cookie` header.
///
/// Fails where a name or a value goes as it is, and would end the cookie.
pub(crate) fn cookie(
    out: &mut String,
    name: &str,
    value: &dyn Encode,
    style: CookieStyle,
) -> Result<(), String> {
    let value = match style {
        CookieStyle::Json if is_absent(value) => return Ok(()),
        CookieStyle::Json => Flat::Text(json_text(value).into()),
        _ => flat(value),
    };
    let mut pair = |name: &str, value: &str| match style.is_bare() {
        true => bare_pair(out, name, value),
        false => {
            let (name, value) = (
                encoded(name, Keep::Unreserved),
                encoded(value, Keep::Unreserved),
            );
            raw_pair(out, &name, &value);
            Ok(())
        }
    };
    match value {
        Flat::Nothing => Ok(()),
        Flat::Text(text) => pair(name, &text),
        Flat::Items(items) if style.explodes() => {
            items.iter().try_for_each(|item| pair(name, item))
        }
        Flat::Items(items) => pair(name, &items.join(",")),
        Flat::Pairs(pairs) if style.explodes() => {
            pairs.iter().try_for_each(|(key, text)| pair(key, text))
        }
        Flat::Pairs(pairs) => {
            let texts: Vec<_> = pairs.into_iter().flat_map(<[String; 2]>::from).collect();
            pair(name, &texts.join(","))
        }
    }
}

/// Writes a cookie as it is, if it is one cookie then.
fn bare_pair(out: &mut String, name: &str, value: &str) -> Result<(), String> {
    let ends = |byte: u8| byte == b';' || byte.is_ascii_control();
    if name.contains('=') || name.bytes().chain(value.bytes()).any(ends) {
        return Err(format!(
            "the cookie `{}` has characters that cannot be sent",
            name.escape_debug()
        ));
    }
    raw_pair(out, name, value);
    Ok(())
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
    use crate::value::Encode;

    #[test]
    fn styles() {
        let mut out = String::new();
        let mut add = |name: &str, value: &dyn Encode, style| {
            cookie(&mut out, name, value, style).expect("can be sent");
        };
        add("a", &"x y;z", CookieStyle::Form);
        add("b", &list(), CookieStyle::Form);
        add("c", &list(), CookieStyle::Comma);
        add("d", &color(), CookieStyle::Form);
        add("e", &color(), CookieStyle::Comma);
        add("f", &None::<i64>, CookieStyle::Form);
        add("f", &None::<i64>, CookieStyle::Json);
        add("g", &vec![1_i64], CookieStyle::Json);
        assert_eq!(
            out,
            "a=x%20y%3Bz; b=blue; b=b%2Cl; b=a%20b%26c; c=blue%2Cb%2Cl%2Ca%20b%26c; \
             R=100; G=2%200; e=R%2C100%2CG%2C2%200; g=%5B1%5D"
        );
    }

    #[test]
    fn bare_cookies_go_as_they_are() {
        let mut out = String::new();
        let mut add = |name: &str, value: &dyn Encode, style| cookie(&mut out, name, value, style);
        add("a", &"x=%20/", CookieStyle::Bare).expect("one cookie");
        add("b", &vec!["x", "y"], CookieStyle::Bare).expect("two cookies");
        add("c", &vec!["x", "y"], CookieStyle::BareComma).expect("one cookie");
        add("d", &color(), CookieStyle::Bare).expect("two cookies");
        add("e", &color(), CookieStyle::BareComma).expect("one cookie");
        for odd in ["x; a=b", "x\ny"] {
            let refused = add("f", &odd, CookieStyle::Bare).unwrap_err();
            assert_eq!(refused, "the cookie `f` has characters that cannot be sent");
        }
        assert_eq!(
            out,
            "a=x=%20/; b=x; b=y; c=x,y; R=100; G=2 0; e=R,100,G,2 0"
        );
    }
}
