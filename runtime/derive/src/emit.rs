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

/// What stands in front of an item whose types are nested as deeply as their schemas: names for the levels between would say nothing.
pub fn nesting<'a>(types: impl IntoIterator<Item = &'a [TokenTree]>) -> &'static str {
    match types.into_iter().map(depth).max() {
        Some(4..) => "#[allow(clippy::type_complexity)]",
        _ => "",
    }
}

/// How deep brackets of generics are nested.
fn depth(tokens: &[TokenTree]) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    let mut before = ' ';
    for token in tokens {
        let sign = match token {
            TokenTree::Punct(punct) => punct.as_char(),
            TokenTree::Group(group) => {
                let within: Vec<TokenTree> = group.stream().into_iter().collect();
                deepest = deepest.max(depth(&within));
                ' '
            }
            _ => ' ',
        };
        match sign {
            '<' => open += 1,
            // Not that of an arrow.
            '>' if before != '-' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
        before = sign;
    }
    deepest
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
