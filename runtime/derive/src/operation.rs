//! `#[operation(…)]`: what is known of an operation, on its request type.

use proc_macro::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};

use self::facts::Facts;
use self::sending::{sending, streaming};
use crate::cursor::Cursor;
use crate::emit;
use crate::parse::{Error, Result};
use crate::types::{arguments, last_word, stream};

mod facts;
mod items;
mod sending;
mod statuses;
mod words;

pub fn expand(arguments: TokenStream, input: TokenStream) -> Result<TokenStream> {
    let facts = facts::parse(arguments)?;
    let (name, call, outputs) = parse_request(input.clone())?;
    let decode = decode(&facts, &outputs);
    let id = match &facts.id {
        Some(id) => id.to_string(),
        None => Literal::string(&lower_first(&emit::plain(&name))).to_string(),
    };
    let doc = format!(
        "The request of the operation `{}`: `{} {}`.",
        id.trim_matches('"'),
        facts.method,
        facts.path.to_string().trim_matches('"'),
    );
    let head = format!(
        "#[doc = {}] #[must_use = \"a request does nothing until it is sent\"] {}",
        Literal::string(&doc),
        emit::complex([call.as_slice()]),
    );
    let streaming = streaming(&facts, &outputs, &decode);
    // As text, since each piece that is turned into tokens by itself takes its time.
    let (call, outputs) = (stream(&call).to_string(), stream(&outputs).to_string());
    let mut output = emit::tokens(&head);
    output.extend(input);
    output.extend(emit::tokens(&format!(
        "{} {}",
        operation(&name, &call, &facts, &decode, &id),
        sending(&name, &call, &outputs, &streaming),
    )));
    Ok(output)
}

/// `impl Operation`. The facts are a reference to a literal, which costs the compiler less than a constant with a name,
/// and name what is said only.
fn operation(name: &Ident, call: &str, facts: &Facts, decode: &str, id: &str) -> String {
    let said = said(facts, decode);
    format!(
        "#[automatically_derived] impl ::clientwright_runtime::Operation for {name} {{
            type Call = {call};
            #[inline]
            fn facts() -> &'static ::clientwright_runtime::Facts {{
                &::clientwright_runtime::Facts {{
                    id: {id}, method: {}, path: {}, {said} ..::clientwright_runtime::Facts::UNSAID
                }}
            }}
        }}",
        Literal::string(&facts.method),
        facts.path,
    )
}

/// The fields of `Facts` that are other than where nothing is said.
fn said(facts: &Facts, decode: &str) -> String {
    let mut said = String::new();
    let mut say = |field: &str, value: &str| said.push_str(&format!("{field}: {value},"));
    if decode != "Json" {
        say(
            "decode",
            &format!("::clientwright_runtime::Decode::{decode}"),
        );
    }
    for (field, literal) in [
        ("server", &facts.server),
        ("accept", &facts.accept),
        ("idempotency_key", &facts.idempotency_key),
        ("docs", &facts.docs),
    ] {
        if let Some(literal) = literal {
            say(field, &some(&literal.to_string()));
        }
    }
    for (field, table) in [
        ("error_when", &facts.error_when),
        ("errors", &facts.errors),
        ("answers", &facts.answers),
        ("by_media_type", &facts.by_media_type),
        ("rate_limits", &facts.rate_limits),
    ] {
        if !table.is_empty() {
            say(field, &format!("&[{table}]"));
        }
    }
    if let Some(security) = &facts.security {
        say("security", &some(security));
    }
    if let Some(pages) = &facts.pages {
        say("paging", &some(&pages.table));
    }
    if let Some(retry) = facts.retry {
        say("retry", &some(&retry.to_string()));
    }
    if facts.body {
        say("body", "true");
    }
    said
}

fn some(value: &str) -> String {
    format!("::core::option::Option::Some({value})")
}

/// How the body of a success is read: not at all, by status, or after the media type that is asked for.
fn decode(facts: &Facts, outputs: &[TokenTree]) -> String {
    let plain = match &facts.envelope {
        _ if is_nothing(outputs.first()) => "Nothing",
        _ if !facts.answers.is_empty() => "ByStatus",
        Some(keys) => return format!("Envelope(&[{keys}])"),
        None if facts.json => "Json",
        None => by_media(facts.accept.as_ref()),
    };
    plain.to_owned()
}

/// Whether this is `()`.
fn is_nothing(token: Option<&TokenTree>) -> bool {
    matches!(
        token,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty()
    )
}

fn by_media(accept: Option<&Literal>) -> &'static str {
    let Some(accept) = accept else {
        return "Json";
    };
    let text = accept.to_string().to_ascii_lowercase();
    let essence = text.trim_matches('"').split(';').next().unwrap_or_default();
    match essence.trim() {
        json if json.ends_with("/json") || json.ends_with("+json") => "Json",
        text if text.starts_with("text/") => "Text",
        _ => "Bytes",
    }
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// The name of `struct Name(Call<T, P>);`, its `Call<T, P>`, and `T, P`.
fn parse_request(input: TokenStream) -> Result<(Ident, Vec<TokenTree>, Vec<TokenTree>)> {
    const FORM: &str = "expected a request type: `pub struct Name(Call<Answer, Problem>);`";
    let mut cursor = Cursor::new(input, Span::call_site());
    while cursor.eat_punct('#') {
        cursor.next();
    }
    cursor.visibility();
    if !cursor.is_ident("struct") {
        return cursor.error(FORM);
    }
    cursor.next();
    let name = cursor.ident("a name")?;
    let fields = cursor.group(Delimiter::Parenthesis, FORM)?;
    let mut fields = Cursor::new(fields.stream(), fields.span());
    fields.visibility();
    let span = fields.span();
    let call = fields.until_comma();
    let outputs = last_word(&call).and_then(|(_, rest)| arguments(rest));
    match outputs {
        Some(outputs) if fields.at_end() => Ok((name, call, outputs)),
        _ => Err(Error::new(span, FORM)),
    }
}
