//! `#[operation(…)]`: what is known of an operation, on its request type.

use proc_macro::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};

use crate::cursor::Cursor;
use crate::emit;
use crate::paging::{self, Paging};
use crate::parse::{Error, Result};
use crate::types::{arguments, last_word, stream};

/// The arguments of the attribute, as Rust expressions.
struct Facts {
    method: String,
    path: Literal,
    id: Option<Literal>,
    server: Option<Literal>,
    accept: Option<Literal>,
    stream: Option<Items>,
    json: bool,
    /// The keys of `envelope`, with a comma behind each.
    envelope: Option<String>,
    body: bool,
    retry: Option<bool>,
    idempotency_key: Option<Literal>,
    rate_limits: String,
    pages: Option<Paging>,
    security: Option<String>,
    error_when: String,
    errors: String,
    answers: String,
    by_media_type: String,
    docs: Option<Literal>,
}

/// What `stream` gives.
struct Items {
    /// A variant of `Frames`.
    frames: &'static str,
    ty: String,
    accept: String,
    end: Option<Literal>,
}

pub fn expand(arguments: TokenStream, input: TokenStream) -> Result<TokenStream> {
    let facts = parse_facts(arguments)?;
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
        "#[doc = {}] #[must_use = \"a request is not sent before it is awaited\"]",
        Literal::string(&doc)
    );
    let streaming = streaming(&facts, &outputs, &decode);
    // As text, since each piece that is turned into tokens by itself takes its time.
    let (call, outputs) = (stream(&call).to_string(), stream(&outputs).to_string());
    let mut output = emit::tokens(&head);
    output.extend(emit::tokens(emit::nesting(&input)));
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

fn option(value: Option<String>) -> String {
    match value {
        Some(value) => some(&value),
        None => "::core::option::Option::None".to_owned(),
    }
}

/// `pages` and `stream`, where there are pages.
fn paged(pages: &Paging, outputs: &[TokenTree], problem: &TokenStream) -> String {
    let (outputs, item) = (stream(outputs), &pages.item);
    format!(
        "/// Sends the request for one page after the other, and gives each as a whole.
        #[inline]
        pub fn pages(self) -> ::clientwright_runtime::Pages<{outputs}> {{ self.0.pages() }}
        /// Sends the request for one page after the other, and gives what is in them, item by item.
        #[inline]
        pub fn stream(self) -> ::clientwright_runtime::PageItems<{item}, {problem}> {{
            self.0.page_items()
        }}"
    )
}

/// `stream`, where the answer can be read as it arrives: its items, or the pieces of what is bytes.
fn streaming(facts: &Facts, whole: &[TokenTree], decode: &str) -> String {
    let mut outputs = Cursor::new(stream(whole), Span::call_site());
    let answer = outputs.until_comma();
    let problem = stream(&outputs.until_comma());
    if let Some(pages) = &facts.pages {
        return paged(pages, whole, &problem);
    }
    let is_bytes = last_word(&answer).is_some_and(|(word, _)| word == "Bytes");
    let (docs, item, call) = match &facts.stream {
        Some(items) => (
            "Sends the request and gives the items of the answer as they arrive.",
            items.ty.clone(),
            format!(
                "items(::clientwright_runtime::Items {{
                    accept: {}, frames: ::clientwright_runtime::Frames::{}, end: {},
                }})",
                items.accept,
                items.frames,
                option(items.end.as_ref().map(Literal::to_string)),
            ),
        ),
        None if decode == "Bytes" && is_bytes => (
            "Sends the request and gives the answer piece by piece, without holding it in memory.",
            "::clientwright_runtime::expand::Bytes".to_owned(),
            "stream()".to_owned(),
        ),
        None => return String::new(),
    };
    format!(
        "#[doc = {}]
        #[inline]
        pub fn stream(self) -> ::clientwright_runtime::Streaming<{item}, {problem}> {{
            self.0.{call}
        }}",
        Literal::string(docs),
    )
}

/// `send_blocking`, where the feature of the runtime switches it on. On the web no thread may wait.
fn blocking(outputs: &str) -> String {
    if !cfg!(feature = "blocking") {
        return String::new();
    }
    format!(
        "/// Sends the request and waits for the answer, where nothing is async.
        #[cfg(not(target_family = \"wasm\"))]
        #[inline]
        pub fn send_blocking(self) -> ::clientwright_runtime::expand::Sent<{outputs}> {{ self.0.send_blocking() }}"
    )
}

/// `send`, `call`, `IntoFuture`, so that a request can be awaited as it is, and `Debug`.
fn sending(name: &Ident, call: &str, outputs: &str, streaming: &str) -> String {
    let blocking = blocking(outputs);
    format!(
        "impl {name} {{
            /// Sends the request and reads the answer.
            #[inline]
            pub fn send(self) -> ::clientwright_runtime::Sending<{outputs}> {{ self.0.send() }}
            {blocking}
            {streaming}
            /// The call within, for what this type has no method for.
            #[inline]
            pub fn call(self) -> {call} {{ self.0 }}
        }}
        #[automatically_derived] impl ::core::future::IntoFuture for {name} {{
            type Output = ::clientwright_runtime::expand::Sent<{outputs}>;
            type IntoFuture = ::clientwright_runtime::Sending<{outputs}>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {{ self.0.send() }}
        }}
        #[automatically_derived] impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::core::fmt::Debug::fmt(&self.0, f)
            }}
        }}"
    )
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

fn parse_facts(arguments: TokenStream) -> Result<Facts> {
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
            "stream" => facts.stream = Some(parse_items(&mut cursor)?),
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

/// Nothing behind it, or `= false`.
fn parse_retry(cursor: &mut Cursor) -> Result<bool> {
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
fn parse_rate_limits(cursor: &mut Cursor) -> Result<String> {
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

/// `(data = Chunk, accept = "text/event-stream", end = "[DONE]")`: how items end, their type, and
/// what is not usual.
fn parse_items(cursor: &mut Cursor) -> Result<Items> {
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

/// `("product", "item")`: the keys that the answer may stand under.
fn parse_envelope(cursor: &mut Cursor) -> Result<String> {
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

fn assigned(cursor: &mut Cursor) -> Result<Literal> {
    if !cursor.eat_punct('=') {
        return cursor.error("expected `=` and a text in quotes");
    }
    cursor.string("a text in quotes")
}

/// `("a" | "b" & "c")`: alternatives of what is needed together.
fn parse_security(cursor: &mut Cursor) -> Result<String> {
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

/// `(404 | 410 = NotFound, 4XX = Refused, default = Problem)`.
fn parse_statuses(cursor: &mut Cursor) -> Result<String> {
    let group = cursor.group(Delimiter::Parenthesis, "statuses in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut statuses = String::new();
    while !cursor.at_end() {
        let mut alike = vec![parse_status(&mut cursor)?];
        while cursor.eat_punct('|') {
            alike.push(parse_status(&mut cursor)?);
        }
        if !cursor.eat_punct('=') {
            return cursor.error("expected `=` and a variant");
        }
        let variant = cursor.ident("a variant")?;
        let variant = Literal::string(&emit::plain(&variant));
        for status in alike {
            statuses.push_str(&format!(
                "(::clientwright_runtime::Status::{status}, {variant}),"
            ));
        }
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    Ok(statuses)
}

/// `(200 = OkCsv("text/csv"), 404 = Text("text/plain"))`.
fn parse_media_types(cursor: &mut Cursor) -> Result<String> {
    let group = cursor.group(Delimiter::Parenthesis, "statuses in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut entries = String::new();
    while !cursor.at_end() {
        let status = parse_status(&mut cursor)?;
        if !cursor.eat_punct('=') {
            return cursor.error("expected `=` and a variant");
        }
        let variant = cursor.ident("a variant")?;
        let variant = Literal::string(&emit::plain(&variant));
        let group = cursor.group(Delimiter::Parenthesis, "a media type in parentheses")?;
        let media_type = Cursor::new(group.stream(), group.span()).string("a media type")?;
        entries.push_str(&format!(
            "(::clientwright_runtime::Status::{status}, {media_type}, {variant}),"
        ));
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    Ok(entries)
}

/// `(200 = is_not("response", "OK"), 2XX = is("failed", true))`.
fn parse_conditions(cursor: &mut Cursor) -> Result<String> {
    let group = cursor.group(Delimiter::Parenthesis, "conditions in parentheses")?;
    let mut cursor = Cursor::new(group.stream(), group.span());
    let mut conditions = String::new();
    while !cursor.at_end() {
        let status = parse_status(&mut cursor)?;
        if !cursor.eat_punct('=') {
            return cursor.error("expected `=` and a condition");
        }
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
        conditions.push_str(&format!(
            "(::clientwright_runtime::Status::{status}, ::clientwright_runtime::ErrorWhen {{
                field: {field}, equal: {equal}, value: ::clientwright_runtime::Wanted::{value},
            }}),"
        ));
        if !cursor.eat_punct(',') && !cursor.at_end() {
            return cursor.error("expected a comma");
        }
    }
    Ok(conditions)
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
        return Ok("Default".to_owned());
    }
    let span = cursor.span();
    let text = cursor.literal(FORM)?.to_string();
    let class = text.strip_suffix("XX").or_else(|| text.strip_suffix("xx"));
    match (class.map(str::parse::<u8>), text.parse::<u16>()) {
        (Some(Ok(class @ 1..=5)), _) => Ok(format!("Class({class})")),
        (None, Ok(code @ 100..=599)) => Ok(format!("Code({code})")),
        _ => Err(Error::new(span, FORM)),
    }
}
