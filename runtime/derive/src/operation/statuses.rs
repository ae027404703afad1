//! What is said of each status in `#[operation(…)]`.

use proc_macro::{Delimiter, Literal};

use crate::cursor::Cursor;
use crate::emit;
use crate::parse::{Error, Result};

/// `(404 | 410 = NotFound, 4XX = Refused, default = Problem)`.
pub(super) fn parse_statuses(cursor: &mut Cursor) -> Result<String> {
    entries(cursor, |cursor| Ok(variant(cursor)?.to_string()))
}

/// `(200 = OkCsv("text/csv"), 404 = Text("text/plain"))`.
pub(super) fn parse_media_types(cursor: &mut Cursor) -> Result<String> {
    entries(cursor, |cursor| {
        let variant = variant(cursor)?;
        let group = cursor.group(Delimiter::Parenthesis, "a media type in parentheses")?;
        let media_type = Cursor::new(group.stream(), group.span()).string("a media type")?;
        Ok(format!("{media_type}, {variant}"))
    })
}

/// `(200 = is_not("response", "OK"), 2XX = is("failed", true))`.
pub(super) fn parse_conditions(cursor: &mut Cursor) -> Result<String> {
    entries(cursor, |cursor| {
        let word = cursor.ident("`is` or `is_not`")?;
        let equal = match word.to_string().as_str() {
            "is" => true,
            "is_not" => false,
            _ => return Err(Error::new(word.span(), "expected `is` or `is_not`")),
        };
        let group = cursor.group(Delimiter::Parenthesis, "a key and a value in parentheses")?;
        let mut within = Cursor::new(group.stream(), group.span());
        let field = within.string("a key in quotes")?;
        if !within.eat_punct(',') {
            return within.error("expected a comma and a value");
        }
        let value = parse_wanted(&mut within)?;
        if !within.at_end() {
            return within.error("expected nothing behind the value");
        }
        Ok(format!(
            "::clientwright_runtime::ErrorWhen {{
                field: {field}, equal: {equal}, value: ::clientwright_runtime::Wanted::{value},
            }}"
        ))
    })
}

/// In parentheses, what is said of each status: a tuple of the status and of what `said` makes of the words behind `=`.
fn entries(cursor: &mut Cursor, said: impl Fn(&mut Cursor) -> Result<String>) -> Result<String> {
    let group = cursor.group(Delimiter::Parenthesis, "statuses in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut entries = String::new();
    while !cursor.at_end() {
        let mut alike = vec![parse_status(&mut cursor)?];
        while cursor.eat_punct('|') {
            alike.push(parse_status(&mut cursor)?);
        }
        if !cursor.eat_punct('=') {
            return cursor.error("expected `=` and what is said of the status");
        }
        let said = said(&mut cursor)?;
        for status in alike {
            entries.push_str(&format!("({status}, {said}),"));
        }
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    Ok(entries)
}

/// The name of a variant, as a literal.
fn variant(cursor: &mut Cursor) -> Result<Literal> {
    let variant = cursor.ident("a variant")?;
    Ok(Literal::string(&emit::plain(&variant)))
}

/// `"OK"`, `-1.5`, `true` or `null`.
fn parse_wanted(cursor: &mut Cursor) -> Result<String> {
    const FORM: &str = "a text in quotes, a number, `true`, `false` or `null`";
    for word in ["true", "false", "null"] {
        if cursor.is_ident(word) {
            cursor.next();
            return Ok(match word {
                "null" => "Null".to_owned(),
                word => format!("Bool({word})"),
            });
        }
    }
    let sign = if cursor.eat_punct('-') { "-" } else { "" };
    let literal = cursor.literal(FORM)?.to_string();
    match literal.starts_with(|first: char| first.is_ascii_digit()) {
        // What Rust takes for a number and JSON does not could never be found.
        true if literal.parse::<f64>().is_ok() => Ok(format!("Number(\"{sign}{literal}\")")),
        false if sign.is_empty() && literal.starts_with(['"', 'r']) => {
            Ok(format!("Text({literal})"))
        }
        _ => cursor.error(&format!("expected {FORM}")),
    }
}

fn parse_status(cursor: &mut Cursor) -> Result<String> {
    const FORM: &str = "expected a status such as `404`, a class such as `4XX`, or `default`";
    if cursor.is_ident("default") {
        cursor.next();
        return Ok("0".to_owned());
    }
    let span = cursor.span();
    let text = cursor.literal(FORM)?.to_string();
    let class = text.strip_suffix("XX").or_else(|| text.strip_suffix("xx"));
    match (class.map(str::parse::<u8>), text.parse::<u16>()) {
        (Some(Ok(class @ 1..=5)), _) => Ok(class.to_string()),
        (None, Ok(code @ 100..=599)) => Ok(code.to_string()),
        _ => Err(Error::new(span, FORM)),
    }
}
