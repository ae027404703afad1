//! How output is put together: text where it does not matter where it comes
//! from, the user's own tokens where a type error should point at them.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::parse::Item;

/// Text as tokens.
pub fn tokens(code: &str) -> TokenStream {
    code.parse()
        .unwrap_or_else(|error| panic!("the macro wrote what is no Rust: {error}: {code}"))
}

/// `#[name]`.
pub fn attribute(name: &str) -> [TokenTree; 2] {
    let name = TokenTree::Ident(Ident::new(name, Span::call_site()));
    let within = Group::new(Delimiter::Bracket, name.into());
    [Punct::new('#', Spacing::Alone).into(), within.into()]
}

/// Tokens in braces.
pub fn braces(within: TokenStream) -> TokenTree {
    Group::new(Delimiter::Brace, within).into()
}

/// Text, and behind it tokens in braces.
pub fn block(head: &str, within: TokenStream) -> TokenStream {
    let mut all = tokens(head);
    all.extend([braces(within)]);
    all
}

/// How large a variant is follows from its schema; a box would make every caller unpack it.
pub const SIZES: &str = "#[allow(clippy::large_enum_variant)]";

/// What stands in front of an item with a type that is more complex than clippy likes: types are what the
/// description says, and names for parts of them would say nothing.
pub fn complex<'a>(types: impl IntoIterator<Item = &'a [TokenTree]>) -> &'static str {
    match types.into_iter().any(|ty| complexity(ty, 1) > 250) {
        true => "#[allow(clippy::type_complexity)]",
        false => "",
    }
}

/// How complex clippy finds a type: each part of it counts ten times as much as the levels it is deep, a reference as much.
fn complexity(ty: &[TokenTree], depth: usize) -> usize {
    let (mut score, mut depth) = (0, depth);
    let mut before = ' ';
    for token in ty {
        let sign = match token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match (token, sign) {
            (_, '&') => score += depth,
            (_, '<') => depth += 1,
            // Not that of an arrow.
            (_, '>') if before != '-' => depth = depth.saturating_sub(1),
            (TokenTree::Group(group), _) => {
                let within: Vec<TokenTree> = group.stream().into_iter().collect();
                score += match group.delimiter() {
                    Delimiter::None => complexity(&within, depth),
                    _ => 10 * depth + complexity(&within, depth + 1),
                };
            }
            // Not the rest of a path, and not the name of a lifetime.
            (TokenTree::Ident(_), _) if !matches!(before, ':' | '\'') => score += 10 * depth,
            _ => {}
        }
        before = sign;
    }
    score
}

/// A text as a literal of Rust.
pub fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// In front of what is said of each value of an enum: the value itself, a literal.
pub fn value_docs<'a>(item: &Item, mut values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let docs = item.variants.iter().map(|variant| {
        let described = !variant.attributes.docs.is_empty();
        match (&variant.payload, described) {
            (Some(_), true) => String::new(),
            (Some(_), false) => literal("A value that has no name here, as it came."),
            (None, _) => {
                let stop = if described { ":" } else { "" };
                code(values.next().unwrap_or_default(), stop)
            }
        }
    });
    docs.collect()
}

/// A literal as inline code, whatever is in it (an empty one in quotes), and what stands behind it: an expression.
fn code(literal: &str, stop: &str) -> String {
    if literal == "\"\"" {
        return format!("\"`\\\"\\\"`{stop}\"");
    }
    let longest = literal.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    // A blank, so that the fence is not longer for what begins or ends with one of its signs.
    let pad = if longest > 0 { " " } else { "" };
    let fence = "`".repeat(longest + 1);
    format!("::core::concat!(\"{fence}{pad}\", {literal}, \"{pad}{fence}{stop}\")")
}

/// The name of an argument that the macro writes: where the user's own stands, so that mistakes are shown
/// there, but no lint takes it for a choice of the user's (clippy forbids `foo`).
pub fn argument(name: &Ident) -> Ident {
    let mut made = name.clone();
    made.set_span(Span::call_site().located_at(name.span()));
    made
}

/// A name without `r#`.
pub fn plain(name: &Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// What stands in front of each impl: quiet where something deprecated is named within.
pub fn attributes(item: &Item) -> &'static str {
    let mut all = item.members().chain([&item.attributes]);
    match all.any(|attributes| attributes.deprecated.is_some()) {
        true => "#[automatically_derived] #[allow(deprecated)]",
        false => "#[automatically_derived]",
    }
}

/// Of what kind it is: by that, the runtime looks at it and fills it.
pub fn model(name: &str, kind: &str, attributes: &str) -> String {
    format!(
        "{attributes} impl ::clientwright_runtime::Model for {name} {{
            type Kind = ::clientwright_runtime::{kind};
        }}"
    )
}

/// `Serialize` and `Deserialize` by the runtime.
pub fn serde(name: &str, attributes: &str) -> String {
    format!(
        "{attributes} impl ::clientwright_runtime::expand::serde::Serialize for {name} {{
            fn serialize<S: ::clientwright_runtime::expand::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {{
                ::clientwright_runtime::expand::serialize(self, to)
            }}
        }}
        {attributes} impl<'de> ::clientwright_runtime::expand::serde::Deserialize<'de> for {name} {{
            fn deserialize<D: ::clientwright_runtime::expand::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {{
                ::clientwright_runtime::expand::deserialize(from)
            }}
        }}"
    )
}

/// `Clone` and `PartialEq` by the runtime.
pub fn clone_and_eq(name: &str, attributes: &str) -> String {
    format!(
        "{attributes} impl ::core::clone::Clone for {name} {{
            #[inline]
            fn clone(&self) -> Self {{ ::clientwright_runtime::expand::clone(self) }}
        }}
        {attributes} impl ::core::cmp::PartialEq for {name} {{
            #[inline]
            fn eq(&self, other: &Self) -> bool {{
                ::clientwright_runtime::expand::same(self, other)
            }}
        }}"
    )
}
