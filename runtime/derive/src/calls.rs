//! `#[calls]`: functions that say what goes into a call, without a body; the
//! macro writes it.

use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::cursor::Cursor;
use crate::emit;
use crate::parse::{Error, Result};
use crate::record::form_style;
use crate::types::stream;

pub fn expand(arguments: TokenStream, input: TokenStream) -> Result<TokenStream> {
    if let Some(argument) = arguments.into_iter().next() {
        return Err(Error::new(argument.span(), "`calls` takes no arguments"));
    }
    let mut tokens: Vec<TokenTree> = input.into_iter().collect();
    match tokens.pop() {
        Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
            let mut cursor = Cursor::new(body.stream(), body.span());
            // They are handed to the compiler at once: each time costs more than a token.
            let mut functions = Vec::new();
            let inline: Vec<TokenTree> = emit::tokens("#[inline]").into_iter().collect();
            while !cursor.at_end() {
                functions.extend(inline.iter().cloned());
                function(&mut cursor, &mut functions)?;
            }
            let mut written = Group::new(Delimiter::Brace, functions.into_iter().collect());
            written.set_span(body.span());
            tokens.push(written.into());
            Ok(tokens.into_iter().collect())
        }
        _ => Err(Error::new(Span::call_site(), "`calls` stands on an `impl`")),
    }
}

/// Takes a function, and writes it with its body.
fn function(cursor: &mut Cursor, output: &mut Vec<TokenTree>) -> Result<()> {
    // Attributes and visibility stay as they are.
    let mut head = Vec::new();
    while !cursor.is_ident("fn") {
        match cursor.next() {
            Some(token) => head.push(token),
            None => return cursor.error("expected a function"),
        }
    }
    head.extend(cursor.next());
    let name = cursor.ident("the name of a function")?;
    let list = cursor.group(Delimiter::Parenthesis, "arguments in parentheses")?;
    let arguments = parse_arguments(&list)?;
    if !arguments.complex.is_empty() {
        output.extend(emit::tokens(arguments.complex));
    }
    output.extend(head);
    let mut within = Group::new(
        Delimiter::Parenthesis,
        arguments.signature.into_iter().collect(),
    );
    within.set_span(list.span());
    output.extend([TokenTree::from(name), within.into()]);
    let mut returned = Vec::new();
    while !cursor.is_punct(';') {
        match cursor.next() {
            Some(token) => returned.push(token),
            None => return cursor.error("expected `;`: the body is written by `calls`"),
        }
    }
    cursor.next();
    let steps = arguments.steps;
    let body = match arguments.begins {
        true => {
            let request = stream(&returned).to_string();
            let request = request.trim_start_matches("->").trim();
            format!("{request}(self.0.call::<{request}>(){steps})")
        }
        false => format!("Self(self.0{steps})"),
    };
    output.extend(returned);
    output.push(emit::braces(emit::tokens(&body)));
    Ok(())
}

/// The arguments of a function.
struct Arguments {
    /// Without the attributes that are for this macro.
    signature: Vec<TokenTree>,
    /// What stands in front of the function where a type is complex.
    complex: &'static str,
    /// What each does to the call.
    steps: String,
    /// Whether the function begins a call (`&self`), rather than adding to one (`self`).
    begins: bool,
}

fn parse_arguments(list: &Group) -> Result<Arguments> {
    let mut cursor = Cursor::new(list.stream(), list.span());
    let begins = cursor.is_punct('&');
    let mut signature = cursor.until_comma();
    let mut complex = "";
    let mut steps = String::new();
    while !cursor.at_end() {
        let (mut attribute, mut is_secret) = (None, false);
        while cursor.eat_punct('#') {
            let said = cursor.group(Delimiter::Bracket, "an attribute")?;
            match said.stream().to_string() == "secret" {
                true => is_secret = true,
                false => attribute = Some(said),
            }
        }
        let name = cursor.ident("the name of an argument")?;
        if !cursor.eat_punct(':') {
            return cursor.error("expected a colon and a type");
        }
        let ty = cursor.until_comma();
        if is_secret {
            steps.push_str(&format!(".secret({})", value(&name, &ty)));
        }
        steps.push_str(&step(attribute.as_ref(), &name, &ty)?);
        if complex.is_empty() {
            complex = emit::complex([ty.as_slice()]);
        }
        let punct = |sign| TokenTree::from(Punct::new(sign, Spacing::Alone));
        let name = emit::argument(&name).into();
        signature.extend([punct(','), name, punct(':')]);
        signature.extend(ty);
    }
    Ok(Arguments {
        signature,
        complex,
        steps,
        begins,
    })
}

/// The method of a call that takes an argument, called as the attribute says: without one it is a part of the path.
fn step(attribute: Option<&Group>, name: &Ident, ty: &[TokenTree]) -> Result<String> {
    let (word, words) = match attribute {
        Some(attribute) => {
            let mut cursor = Cursor::new(attribute.stream(), attribute.span());
            let word = cursor.ident("where the argument goes, such as `query`")?;
            let words = match cursor.at_end() {
                true => TokenStream::new(),
                false => cursor
                    .group(
                        Delimiter::Parenthesis,
                        "what there is to say in parentheses",
                    )?
                    .stream(),
            };
            (word, words)
        }
        None => (Ident::new("path", name.span()), TokenStream::new()),
    };
    let value = value(name, ty);
    let said = words.to_string();
    Ok(match word.to_string().as_str() {
        place @ ("path" | "path_as" | "query" | "query_as" | "query_reserved" | "header"
        | "header_as" | "cookie" | "cookie_as") => {
            let mut cursor = Cursor::new(words, word.span());
            let key = match cursor.peek() {
                Some(TokenTree::Literal(_)) => {
                    let key = cursor.string("a name in quotes")?.to_string();
                    cursor.eat_punct(',');
                    key
                }
                _ => emit::literal(&emit::plain(name)),
            };
            let mut style = TokenStream::new();
            while let Some(token) = cursor.next() {
                style.extend([token]);
            }
            format!(".{place}({key}, {value}, {style})")
        }
        "json" => format!(".json({value})"),
        body @ ("form" | "multipart" | "multipart_as") => {
            let (said, encoding) = form_words(words, word.span())?;
            format!("{encoding}.{body}({said}{value})")
        }
        body @ ("json_in" | "json_as" | "lines" | "sequence" | "file" | "part_header") => {
            format!(".{body}({said}, {value})")
        }
        "text" => format!(".text({name})"),
        "bytes" => format!(".bytes({said}, ::std::borrow::ToOwned::to_owned({name}))"),
        _ => {
            return Err(Error::new(
                word.span(),
                "expected a place (`path`, `query`, `header`, `part_header`, `cookie`, and with a style `path_as` and so on) or a kind of body (`json`, `json_in`, `json_as`, `lines`, `sequence`, `form`, `multipart`, `multipart_as`, `text`, `bytes`, `file`)",
            ));
        }
    })
}

/// The words of a body of fields: what its method takes before the value, and the step before that which
/// says how fields are written, `"tags" = "comma"`.
fn form_words(words: TokenStream, span: Span) -> Result<(String, String)> {
    let mut cursor = Cursor::new(words, span);
    let (mut said, mut encoding) = (String::new(), String::new());
    while !cursor.at_end() {
        match cursor.until_comma().as_slice() {
            [
                TokenTree::Literal(field),
                TokenTree::Punct(equal),
                TokenTree::Literal(style),
            ] if equal.as_char() == '=' => {
                let (_, style) = form_style(style)?;
                encoding.push_str(&format!(
                    "({field}, ::clientwright_runtime::FormStyle::{style}),"
                ));
            }
            word => said.push_str(&format!("{}, ", stream(word))),
        }
    }
    if !encoding.is_empty() {
        encoding = format!(".encoding(&[{encoding}])");
    }
    Ok((said, encoding))
}

/// An argument as methods of a call take it.
fn value(name: &Ident, ty: &[TokenTree]) -> String {
    match is_reference(ty) {
        true => name.to_string(),
        false => format!("&{name}"),
    }
}

/// Whether the argument is a reference to something of a size of its own.
fn is_reference(ty: &[TokenTree]) -> bool {
    match ty {
        [TokenTree::Punct(sign), TokenTree::Ident(word), ..] if sign.as_char() == '&' => {
            word.to_string() != "str"
        }
        _ => false,
    }
}
