//! What `#[record]`, `#[string_enum]` and the like do alike: the item stays as
//! it is, but for `#[wire(…)]`, which is only for them, and for what is said of it
//! in its documentation; the traits follow behind.

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::emit;
use crate::parse::{Item, Result, parse_words};

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
        let nesting = emit::nesting(fields.chain(payloads));
        Ok((write(&item)?, nesting))
    });
    // The item stays also where something is wrong with it, so that there is one error and not many.
    let ((expansion, nesting), error) = match written {
        Ok(expansion) => (expansion, TokenStream::new()),
        Err(error) => (Default::default(), error.into_tokens()),
    };
    let head = format!("#[non_exhaustive] {nesting} {}", expansion.attributes);
    let mut output = emit::tokens(&head);
    output.extend(input.into_iter().map(|token| match token {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
            let members = members(body.stream(), &expansion.docs);
            let mut group = Group::new(Delimiter::Brace, members);
            group.set_span(body.span());
            TokenTree::Group(group)
        }
        token => token,
    }));
    output.extend(expansion.impls);
    output.extend(error);
    output
}

/// The fields or variants without `#[wire(…)]`; each variant with its line of documentation.
fn members(members: TokenStream, docs: &[String]) -> TokenStream {
    // They are handed to the compiler at once: each time costs more than a token.
    let mut output: Vec<TokenTree> = Vec::new();
    let mut docs = docs.iter();
    let mut begins = true;
    let mut tokens = members.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if std::mem::take(&mut begins) {
            if let Some(line) = docs.next().filter(|line| !line.is_empty()) {
                output.extend(emit::tokens(&format!("#[doc = {line}]")));
            }
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

/// Whether this is what stands behind the `#` of `#[wire(…)]`.
fn is_wire(attribute: &Group) -> bool {
    let first = attribute.stream().into_iter().next();
    attribute.delimiter() == Delimiter::Bracket
        && matches!(first, Some(TokenTree::Ident(word)) if word.to_string() == "wire")
}
