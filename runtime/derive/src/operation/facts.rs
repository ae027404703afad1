//! The arguments of `#[operation(…)]`: which words may stand there.

use proc_macro::{Literal, Span, TokenStream, TokenTree};

use super::items::{self, Items};
use super::statuses::{parse_conditions, parse_media_types, parse_statuses};
use super::words::{assigned, parse_envelope, parse_rate_limits, parse_retry, parse_security};
use crate::cursor::Cursor;
use crate::paging::{self, Paging};
use crate::parse::{Error, Result};

/// The arguments of the attribute, as Rust expressions.
pub(super) struct Facts {
    pub(super) method: String,
    pub(super) path: Literal,
    pub(super) id: Option<Literal>,
    pub(super) server: Option<Literal>,
    pub(super) accept: Option<Literal>,
    pub(super) stream: Option<Items>,
    pub(super) json: bool,
    /// The keys of `envelope`, with a comma behind each.
    pub(super) envelope: Option<String>,
    pub(super) body: bool,
    pub(super) retry: Option<bool>,
    pub(super) idempotency_key: Option<Literal>,
    pub(super) rate_limits: String,
    pub(super) pages: Option<Paging>,
    pub(super) security: Option<String>,
    pub(super) error_when: String,
    pub(super) errors: String,
    pub(super) answers: String,
    pub(super) by_media_type: String,
    pub(super) docs: Option<Literal>,
}

pub(super) fn parse(arguments: TokenStream) -> Result<Facts> {
    let mut cursor = Cursor::new(arguments, Span::call_site());
    // A method that is no word of Rust stands in quotes.
    let method = match cursor.peek() {
        Some(TokenTree::Literal(_)) => cursor.string("a method in quotes")?.to_string(),
        _ => cursor.ident("a method, such as `GET`")?.to_string(),
    };
    let method = method.trim_matches('"').to_owned();
    if !cursor.eat_punct(',') {
        return cursor.error("expected a comma and a path: `#[operation(GET, \"/path\")]`");
    }
    let mut facts = Facts {
        method,
        path: cursor.string("a path in quotes")?,
        id: None,
        server: None,
        accept: None,
        stream: None,
        json: false,
        envelope: None,
        body: false,
        retry: None,
        idempotency_key: None,
        rate_limits: String::new(),
        pages: None,
        security: None,
        error_when: String::new(),
        errors: String::new(),
        answers: String::new(),
        by_media_type: String::new(),
        docs: None,
    };
    while cursor.eat_punct(',') {
        if cursor.at_end() {
            break;
        }
        let word = cursor.ident("a word such as `accept`")?;
        match word.to_string().as_str() {
            "id" => facts.id = Some(assigned(&mut cursor)?),
            "server" => facts.server = Some(assigned(&mut cursor)?),
            "accept" => facts.accept = Some(assigned(&mut cursor)?),
            "docs" => facts.docs = Some(assigned(&mut cursor)?),
            "stream" => facts.stream = Some(items::parse(&mut cursor)?),
            "decode" => {
                if !cursor.eat_punct('=') || !cursor.is_ident("json") {
                    return cursor
                        .error("expected `= json`: everything else follows from `accept`");
                }
                cursor.next();
                facts.json = true;
            }
            "envelope" => facts.envelope = Some(parse_envelope(&mut cursor)?),
            "body" => facts.body = true,
            "retry" => facts.retry = Some(parse_retry(&mut cursor)?),
            "idempotency_key" => facts.idempotency_key = Some(assigned(&mut cursor)?),
            "rate_limit" => facts.rate_limits = parse_rate_limits(&mut cursor)?,
            "pages" => facts.pages = Some(paging::parse(&mut cursor)?),
            "security" => facts.security = Some(parse_security(&mut cursor)?),
            "error_when" => facts.error_when = parse_conditions(&mut cursor)?,
            "errors" => facts.errors = parse_statuses(&mut cursor)?,
            "answers" => facts.answers = parse_statuses(&mut cursor)?,
            "by_media_type" => facts.by_media_type = parse_media_types(&mut cursor)?,
            other => {
                return Err(Error::new(
                    word.span(),
                    format!(
                        "`{other}` is unknown; here may stand `id`, `server`, `accept`, `stream`, `decode`, `envelope`, `body`, `retry`, `idempotency_key`, `rate_limit`, `pages`, `security`, `error_when`, `errors`, `answers`, `by_media_type`, `docs`"
                    ),
                ));
            }
        }
    }
    if !cursor.at_end() {
        return cursor.error("expected a comma");
    }
    match (&facts.envelope, facts.answers.is_empty()) {
        (Some(_), false) => Err(Error::new(
            Span::call_site(),
            "`envelope` is for one answer: what `answers` tells apart is read as it is",
        )),
        _ if facts.stream.is_some() && facts.pages.is_some() => Err(Error::new(
            Span::call_site(),
            "`stream` and `pages` are two ways to read item by item, and there is one method for it",
        )),
        _ => Ok(facts),
    }
}
