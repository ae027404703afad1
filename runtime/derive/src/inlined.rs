//! `#[inlined]`: every function of an `impl` is `#[inline]`.

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::emit;
use crate::parse::{Error, Result};

pub fn expand(arguments: TokenStream, input: TokenStream) -> Result<TokenStream> {
    if let Some(argument) = arguments.into_iter().next() {
        return Err(Error::new(argument.span(), "`inlined` takes no arguments"));
    }
    let mut tokens: Vec<TokenTree> = input.into_iter().collect();
    match tokens.pop() {
        Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
            let mut marked = Group::new(Delimiter::Brace, mark(body.stream()));
            marked.set_span(body.span());
            tokens.push(TokenTree::Group(marked));
            Ok(tokens.into_iter().collect())
        }
        _ => Err(Error::new(
            Span::call_site(),
            "`inlined` stands on an `impl`",
        )),
    }
}

/// The functions of an `impl` begin with `pub` or `fn`; nothing else there does but constants, which take no part.
fn mark(functions: TokenStream) -> TokenStream {
    let inline: Vec<TokenTree> = emit::tokens("#[inline]").into_iter().collect();
    let mut marked: Vec<TokenTree> = Vec::new();
    let mut begins = true;
    for token in functions {
        if let TokenTree::Ident(word) = &token {
            let word = word.to_string();
            if begins && matches!(word.as_str(), "pub" | "fn") {
                marked.extend(inline.iter().cloned());
                begins = false;
            }
        }
        // A function ends with its body.
        begins |= matches!(&token, TokenTree::Group(body) if body.delimiter() == Delimiter::Brace);
        marked.push(token);
    }
    marked.into_iter().collect()
}
