//! What `#[record]`, `#[string_enum]` and the like do alike: the item stays as
//! it is, but for `#[wire(…)]`, which is only for them, and for what is said of it
//! in its documentation; the traits follow behind.

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::emit;
use crate::parse::{Error, Item, Result, parse_words};

/// What an attribute makes of an item.
#[derive(Default)]
pub struct Expansion {
    /// Attributes in front of the item.
    pub attributes: &'static str,
    /// In front of the documentation of each variant, an expression; empty where there is nothing to add.
    pub docs: Vec<String>,
    /// What follows.
    pub impls: TokenStream,
}

/// Reads the item and the words in the attribute's parentheses, and writes the item with all that follows.
pub fn expand(
    arguments: TokenStream,
    input: TokenStream,
    read: fn(TokenStream) -> Result<Item>,
    write: fn(&Item) -> Result<Expansion>,
) -> TokenStream {
    let written = parse_words(arguments, Span::call_site()).and_then(|words| {
        let mut item = read(input.clone())?;
        item.attributes.wire = words;
        let fields = item.fields.iter().map(|field| field.ty.as_slice());
        let payloads = item
            .variants
            .iter()
            .filter_map(|one| one.payload.as_deref());
        let complex = emit::complex(fields.chain(payloads));
        let expansion = write(&item)?;
        let stays =
            expansion.docs.is_empty() && item.members().all(|member| member.wire.is_empty());
        Ok((expansion, complex, stays))
    });
    // The item stays also where something is wrong with it, so that there is one error and not many.
    let ((expansion, complex, stays), error) = match written {
        Ok(written) => (written, None),
        Err(error) => (Default::default(), Some(error)),
    };
    let mut output: Vec<TokenTree> = emit::attribute("non_exhaustive").into();
    if !complex.is_empty() || !expansion.attributes.is_empty() {
        output.extend(emit::tokens(&format!("{complex} {}", expansion.attributes)));
    }
    output.extend(input.into_iter().map(|token| match token {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace && !stays => {
            let members = members(body.stream(), &expansion.docs);
            let mut group = Group::new(Delimiter::Brace, members);
            group.set_span(body.span());
            TokenTree::Group(group)
        }
        token => token,
    }));
    let mut output: TokenStream = output.into_iter().collect();
    output.extend([expansion.impls]);
    output.extend(error.map(Error::into_tokens));
    output
}

/// The fields or variants without `#[wire(…)]`; each variant with its line of documentation.
fn members(members: TokenStream, docs: &[String]) -> TokenStream {
    // They are handed to the compiler at once: each time costs more than a token.
    let mut output: Vec<TokenTree> = Vec::new();
    let mut lines = docs_of_members(docs);
    let mut begins = true;
    let mut tokens = members.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if std::mem::take(&mut begins) {
            output.extend(lines.next().into_iter().flatten());
        }
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if matches!(tokens.peek(), Some(TokenTree::Group(group)) if is_wire(group)) {
                    tokens.next();
                    continue;
                }
            }
            // No type of a variant has a comma outside its parentheses, and fields get no line.
            TokenTree::Punct(punct) if punct.as_char() == ',' => begins = true,
            _ => {}
        }
        output.push(token);
    }
    output.into_iter().collect()
}

/// A line of documentation for each member, nothing where it is empty. They become tokens at once.
fn docs_of_members(docs: &[String]) -> impl Iterator<Item = Vec<TokenTree>> + '_ {
    let said = docs.iter().filter(|line| !line.is_empty());
    let all: String = said.map(|line| format!("#[doc = {line}]")).collect();
    let mut tokens = emit::tokens(&all).into_iter();
    docs.iter().map(move |line| match line.is_empty() {
        true => Vec::new(),
        // The sign and what is in brackets.
        false => tokens.by_ref().take(2).collect(),
    })
}

/// Whether this is what stands behind the `#` of `#[wire(…)]`.
fn is_wire(attribute: &Group) -> bool {
    let first = attribute.stream().into_iter().next();
    attribute.delimiter() == Delimiter::Bracket
        && matches!(first, Some(TokenTree::Ident(word)) if word.to_string() == "wire")
}
