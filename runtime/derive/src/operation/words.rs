//! What is said behind each word of `#[operation(…)]`.

use proc_macro::{Delimiter, Literal};

use super::is_nothing;
use crate::cursor::Cursor;
use crate::parse::{Error, Result};

/// Nothing behind it, or `= false`.
pub(super) fn parse_retry(cursor: &mut Cursor) -> Result<bool> {
    if !cursor.eat_punct('=') {
        return Ok(true);
    }
    if !cursor.is_ident("false") {
        return cursor.error("expected `false`: `retry` alone says that it can be repeated");
    }
    cursor.next();
    Ok(false)
}

/// `(240 / minute, 8 / second)`
pub(super) fn parse_rate_limits(cursor: &mut Cursor) -> Result<String> {
    let group = cursor.group(Delimiter::Parenthesis, "limits in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut limits = String::new();
    while !cursor.at_end() {
        let requests = cursor.literal("a number of requests")?.to_string();
        if requests.parse::<u64>().is_err() || !cursor.eat_punct('/') {
            return cursor.error("expected requests by time: `8 / second`");
        }
        let word = cursor.ident("`second`, `minute`, `hour` or `day`")?;
        let seconds = match word.to_string().as_str() {
            "second" => 1,
            "minute" => 60,
            "hour" => 3_600,
            "day" => 86_400,
            _ => {
                let message = "expected `second`, `minute`, `hour` or `day`";
                return Err(Error::new(word.span(), message));
            }
        };
        limits.push_str(&format!(
            "::clientwright_runtime::RateLimit {{ requests: {requests}, seconds: {seconds} }},"
        ));
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    Ok(limits)
}

/// `("product", "item")`: the keys that the answer may stand under.
pub(super) fn parse_envelope(cursor: &mut Cursor) -> Result<String> {
    const FORM: &str = "expected a key in quotes: `envelope(\"product\")`";
    let group = cursor.group(Delimiter::Parenthesis, "a key in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut keys = String::new();
    loop {
        keys.push_str(&format!("{},", cursor.string(FORM)?));
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
        if cursor.at_end() {
            return Ok(keys);
        }
    }
}

pub(super) fn assigned(cursor: &mut Cursor) -> Result<Literal> {
    if !cursor.eat_punct('=') {
        return cursor.error("expected `=` and a text in quotes");
    }
    cursor.string("a text in quotes")
}

/// `("a" | "b" & "c")`: alternatives of what is needed together.
pub(super) fn parse_security(cursor: &mut Cursor) -> Result<String> {
    let group = cursor.group(
        Delimiter::Parenthesis,
        "the names of schemes in parentheses",
    )?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut alternatives = String::new();
    while !cursor.at_end() {
        let mut together = String::new();
        loop {
            // An alternative of nothing: the operation may be called without credentials.
            if is_nothing(cursor.peek()) {
                cursor.next();
            } else {
                together.push_str(&format!(
                    "{},",
                    cursor.string("the name of a scheme in quotes, or `()`")?
                ));
            }
            if !cursor.eat_punct('&') {
                break;
            }
        }
        alternatives.push_str(&format!("&[{together}],"));
        if !cursor.eat_punct('|') && !cursor.at_end() {
            return cursor.error("expected `|` or `&`");
        }
    }
    Ok(format!("&[{alternatives}]"))
}
