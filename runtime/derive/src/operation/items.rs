//! `stream(…)` in `#[operation(…)]`: how the items of an answer follow each other.

use proc_macro::{Delimiter, Literal};

use super::words::assigned;
use crate::cursor::Cursor;
use crate::parse::{Error, Result};
use crate::types::stream;

/// What `stream` gives.
pub(super) struct Items {
    /// A variant of `Frames`.
    pub(super) frames: &'static str,
    pub(super) ty: String,
    pub(super) accept: String,
    pub(super) end: Option<Literal>,
}

/// `(data = Chunk, accept = "text/event-stream", end = "[DONE]")`: how items end, their type, and
/// what is not usual.
pub(super) fn parse(cursor: &mut Cursor) -> Result<Items> {
    const FORM: &str = "`lines`, `sequence`, `events` or `data`, and the type of an item";
    let group = cursor.group(Delimiter::Parenthesis, "the items in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let word = cursor.ident(FORM)?;
    let (frames, accept) = match word.to_string().as_str() {
        "lines" => ("Lines", "application/jsonl"),
        "sequence" => ("Sequence", "application/json-seq"),
        "events" => ("Events", "text/event-stream"),
        "data" => ("Data", "text/event-stream"),
        _ => return Err(Error::new(word.span(), format!("expected {FORM}"))),
    };
    if !cursor.eat_punct('=') {
        return cursor.error("expected `=` and the type of an item");
    }
    let mut items = Items {
        frames,
        ty: stream(&cursor.until_comma()).to_string(),
        accept: Literal::string(accept).to_string(),
        end: None,
    };
    while !cursor.at_end() {
        let word = cursor.ident("`accept` or `end`")?;
        match word.to_string().as_str() {
            "accept" => items.accept = assigned(&mut cursor)?.to_string(),
            "end" => items.end = Some(assigned(&mut cursor)?),
            _ => return Err(Error::new(word.span(), "expected `accept` or `end`")),
        }
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    Ok(items)
}
