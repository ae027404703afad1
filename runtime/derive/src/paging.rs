//! `pages(Product, page = "page", limit = "limit")` in `#[operation(…)]`: how its pages follow each other.

use proc_macro::{Delimiter, Span};

use crate::cursor::Cursor;
use crate::parse::{Error, Result};
use crate::types::stream;

/// What `pages` says.
pub struct Paging {
    /// The type of an item.
    pub item: String,
    /// The table, as an expression.
    pub table: String,
}

/// What says how a page leads to the next one, with its texts.
#[derive(Default)]
struct Words {
    page: Option<String>,
    offset: Option<String>,
    cursor: Option<String>,
    link: Option<String>,
    next: Option<String>,
    last_item: Option<String>,
}

/// The fields of the table that need not be said; `None` unless they are.
const OPTIONS: &[&str] = &["last", "limit", "max_limit", "total", "total_pages", "more"];

/// `(Product, cursor = "after", next = "/meta/next", items = "/data")`.
pub fn parse(cursor: &mut Cursor) -> Result<Paging> {
    const WORDS: &str = "`page`, `offset`, `cursor`, `link`, `next`, `last_item`, `items`, `first`, `last`, `limit`, `max_limit`, `total`, `total_pages` or `more`";
    let group = cursor.group(Delimiter::Parenthesis, "the pages in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let item = stream(&cursor.until_comma()).to_string();
    if item.is_empty() {
        return cursor.error("expected the type of an item");
    }
    let mut words = Words::default();
    let mut items = "\"\"".to_owned();
    let mut first = None;
    let mut options = vec![String::new(); OPTIONS.len()];
    while !cursor.at_end() {
        let word = cursor.ident(WORDS)?;
        if !cursor.eat_punct('=') {
            return cursor.error("expected `=`");
        }
        let name = word.to_string();
        match name.as_str() {
            "page" => words.page = Some(argument(&mut cursor)?),
            "offset" => words.offset = Some(argument(&mut cursor)?),
            "cursor" => words.cursor = Some(argument(&mut cursor)?),
            "link" => words.link = Some(told(&mut cursor)?),
            "next" => words.next = Some(told(&mut cursor)?),
            "last_item" => words.last_item = Some(text(&mut cursor)?),
            "items" => items = text(&mut cursor)?,
            "first" => first = Some(cursor.integer()?.to_string()),
            other => {
                let Some(index) = OPTIONS.iter().position(|known| *known == other) else {
                    return Err(Error::new(word.span(), format!("expected {WORDS}")));
                };
                options[index] = match other {
                    "last" | "max_limit" => cursor.integer()?.to_string(),
                    "limit" => argument(&mut cursor)?,
                    _ => told(&mut cursor)?,
                };
            }
        }
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    let by = by(words, group.span())?;
    let first = first.unwrap_or_else(|| u8::from(by.starts_with("Page(")).to_string());
    let options = OPTIONS.iter().zip(options);
    let options = options.map(|(name, value)| match value.is_empty() {
        true => format!("{name}: ::core::option::Option::None,"),
        false => format!("{name}: ::core::option::Option::Some({value}),"),
    });
    // Spelled out: what a function gives could not be referred to for ever.
    let table = format!(
        "{RUNTIME}::Paging {{ by: {RUNTIME}::PagingBy::{by}, items: {items}, first: {first}, {} }}",
        options.collect::<String>()
    );
    Ok(Paging { item, table })
}

const RUNTIME: &str = "::clientwright_runtime";

/// The variant of `PagingBy`.
fn by(words: Words, span: Span) -> Result<String> {
    const FORM: &str =
        "expected one of `page`, `offset`, `cursor` with `next` or `last_item`, and `link`";
    let Words {
        page,
        offset,
        cursor,
        link,
        next,
        last_item,
    } = words;
    match (page, offset, cursor, link, next, last_item) {
        (Some(page), None, None, None, None, None) => Ok(format!("Page({page})")),
        (None, Some(offset), None, None, None, None) => Ok(format!("Offset({offset})")),
        (None, None, Some(cursor), None, Some(next), None) => {
            Ok(format!("Cursor({cursor}, {next})"))
        }
        (None, None, Some(cursor), None, None, Some(key)) => Ok(format!("Last({cursor}, {key})")),
        (None, None, None, Some(link), None, None) => Ok(format!("Link({link})")),
        _ => Err(Error::new(span, FORM)),
    }
}

/// `"page"` is a parameter of the query, `"{id}"` one of the path, `"/page"` a field of the body.
fn argument(cursor: &mut Cursor) -> Result<String> {
    let text = text(cursor)?;
    let inner = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let inner = inner.unwrap_or(&text);
    let path = inner
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let (variant, name) = match (path, inner.strip_prefix('/')) {
        (Some(name), _) => ("Path", name),
        (None, Some(key)) => ("Body", key),
        (None, None) => ("Query", inner),
    };
    Ok(format!("{RUNTIME}::Argument::{variant}(\"{name}\")"))
}

/// `"/meta/next"` is a pointer into the body, `"X-Next"` a header.
fn told(cursor: &mut Cursor) -> Result<String> {
    let text = text(cursor)?;
    let variant = if text.starts_with("\"/") {
        "Body"
    } else {
        "Header"
    };
    Ok(format!("{RUNTIME}::Told::{variant}({text})"))
}

fn text(cursor: &mut Cursor) -> Result<String> {
    Ok(cursor.string("a text in quotes")?.to_string())
}
