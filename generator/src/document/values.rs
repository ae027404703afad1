//! What a value means where a keyword wants a string, a boolean or a number,
//! with the mending of what is clear.

use crate::source::{NodeId, Source, Value};

/// How a value fits.
#[derive(Debug, PartialEq)]
pub(crate) enum Fit<T> {
    /// As it should be.
    Good(T),
    /// Of another kind, but clear.
    Mended(T),
    /// Not at all.
    Bad,
}

impl<T> Fit<T> {
    /// The same about something else.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Fit<U> {
        match self {
            Fit::Good(value) => Fit::Good(change(value)),
            Fit::Mended(value) => Fit::Mended(change(value)),
            Fit::Bad => Fit::Bad,
        }
    }

    /// What it means, if anything.
    pub(crate) fn value(self) -> Option<T> {
        match self {
            Fit::Good(value) | Fit::Mended(value) => Some(value),
            Fit::Bad => None,
        }
    }
}

/// A string; numbers and booleans are taken as written.
pub(crate) fn text(source: &Source, node: NodeId) -> Fit<String> {
    match source.value(node) {
        Value::String(text) => Fit::Good(text.to_string()),
        Value::Number(text) => Fit::Mended(text.to_string()),
        Value::Boolean(value) => Fit::Mended(value.to_string()),
        _ => Fit::Bad,
    }
}

/// A boolean; the strings that mean one are taken as such.
pub(crate) fn boolean(source: &Source, node: NodeId) -> Fit<bool> {
    match source.value(node) {
        Value::Boolean(value) => Fit::Good(*value),
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Fit::Mended(true),
            "false" | "no" | "off" | "optional" => Fit::Mended(false),
            _ => Fit::Bad,
        },
        _ => Fit::Bad,
    }
}

/// A number in the notation of JSON; strings that hold one are taken as such.
pub(crate) fn number(source: &Source, node: NodeId) -> Fit<String> {
    match source.value(node) {
        Value::Number(_) => source.number(node).map_or(Fit::Bad, Fit::Good),
        Value::String(text) => match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Fit::Mended(text.trim_start_matches('+').to_owned()),
            _ => Fit::Bad,
        },
        _ => Fit::Bad,
    }
}

/// A whole number that is not negative; `None` is one that is too big to matter.
pub(crate) fn count(source: &Source, node: NodeId) -> Fit<Option<u64>> {
    let whole = |text: &str| match text.parse::<f64>() {
        Ok(value) if value >= 0.0 && value.fract() == 0.0 => Some(integer(text)),
        _ => None,
    };
    let to_u64 = |value: Option<i64>| value.and_then(|value| u64::try_from(value).ok());
    match number(source, node).map(|text| whole(&text)) {
        Fit::Good(Some(value)) => Fit::Good(to_u64(value)),
        Fit::Mended(Some(value)) => Fit::Mended(to_u64(value)),
        _ => Fit::Bad,
    }
}

/// The integer that a number is, also where it is written `1.0` or `1e3`.
pub(crate) fn integer(text: &str) -> Option<i64> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    if !text.contains(['.', 'e', 'E']) {
        return None;
    }
    let value = text.parse::<f64>().ok()?;
    // Beyond this, not every integer is a float.
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    exact.then_some(value as i64)
}

/// A value as compact JSON, with numbers as they were written.
pub(crate) fn json(source: &Source, node: NodeId) -> String {
    let mut out = String::new();
    write(source, node, &mut out);
    out
}

fn write(source: &Source, node: NodeId, out: &mut String) {
    match source.value(node) {
        Value::Null => out.push_str("null"),
        Value::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(_) => out.push_str(&source.number(node).unwrap_or_default()),
        Value::String(text) => quote(text, out),
        Value::Sequence(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(source, *item, out);
            }
            out.push(']');
        }
        Value::Mapping(mapping) => {
            out.push('{');
            for (index, entry) in mapping.entries().iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quote(&entry.key, out);
                out.push(':');
                write(source, entry.value, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// Whether HTTP takes it for a word, such as the name of a header or of an authentication.
pub(crate) fn is_token(text: &str) -> bool {
    let own = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(own)
}
