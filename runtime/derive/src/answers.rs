//! `#[answers]`: bodies told apart by the status of the answer.

use proc_macro::Literal;

use crate::attribute::Expansion;
use crate::emit;
use crate::parse::{Error, Item, Result, Variant};

pub fn write(item: &Item) -> Result<Expansion> {
    item.attributes.allow(&[], &[])?;
    for variant in &item.variants {
        variant.attributes.allow(&["bytes", "form", "text"], &[])?;
        if variant.payload.is_none() && !variant.attributes.wire.is_empty() {
            return Err(Error::new(
                variant.name.span(),
                "a variant without a type takes no body, so there is nothing to say of it",
            ));
        }
    }
    let name = item.name.to_string();
    let attributes = emit::attributes(item);
    let impls = emit::tokens(&format!(
        "{} {}",
        reading(item, &name, attributes),
        traits(item, &name, attributes),
    ));
    Ok(Expansion {
        attributes: emit::SIZES,
        docs: item.variants.iter().map(doc).collect(),
        impls,
    })
}

/// What a variant holds, where its type leaves that open.
fn doc(variant: &Variant) -> String {
    let words = &variant.attributes;
    match (words.has("text"), words.has("bytes")) {
        (true, _) => emit::literal("The whole body, which is text."),
        (_, true) => emit::literal("The whole body."),
        _ => String::new(),
    }
}

fn reading(item: &Item, name: &str, attributes: &str) -> String {
    let arm = |variant: &Variant| {
        let rust = &variant.name;
        let text = Literal::string(&emit::plain(rust));
        let read = match (&variant.payload, &variant.attributes) {
            (None, _) => format!("::core::result::Result::Ok(Self::{rust})"),
            (_, words) => {
                let how = match ["text", "bytes", "form"]
                    .iter()
                    .find(|word| words.has(word))
                {
                    Some(word) => format!("read_{word}"),
                    None => "read_json".to_owned(),
                };
                format!("::clientwright_runtime::expand::{how}(body).map(Self::{rust})")
            }
        };
        format!("{text} => ::core::option::Option::Some({read}),")
    };
    let arms: String = item.variants.iter().map(arm).collect();
    let (variant, body, found) = match item.variants.is_empty() {
        true => ("_", "_", "::core::option::Option::None".to_owned()),
        false => (
            "variant",
            if item
                .variants
                .iter()
                .any(|variant| variant.payload.is_some())
            {
                "body"
            } else {
                "_"
            },
            format!("match variant {{ {arms} _ => ::core::option::Option::None, }}"),
        ),
    };
    let whole = whole(item);
    format!(
        "{attributes} impl ::clientwright_runtime::Answers for {name} {{
            fn read({variant}: &::core::primitive::str, {body}: &[u8]) -> ::core::option::Option<::core::result::Result<Self, ::clientwright_runtime::json::DecodeError>> {{
                {found}
            }}
            #[inline]
            fn whole(&self) -> ::clientwright_runtime::Whole<'_> {{ {whole} }}
        }}
        {attributes} impl ::clientwright_runtime::Answer for {name} {{
            #[inline]
            fn read_answer(
                body: &::clientwright_runtime::expand::Bytes,
                _: ::clientwright_runtime::Decode,
                variant: ::core::option::Option<&'static ::core::primitive::str>,
            ) -> ::core::result::Result<Self, ::clientwright_runtime::json::DecodeError> {{
                ::clientwright_runtime::expand::read_answers(body, variant)
            }}
            #[inline]
            fn whole(&self, _: ::clientwright_runtime::Decode) -> ::clientwright_runtime::Whole<'_> {{
                ::clientwright_runtime::Answers::whole(self)
            }}
        }}"
    )
}

/// The body of `whole`: what stands within each variant.
fn whole(item: &Item) -> String {
    let arm = |variant: &Variant| {
        let rust = &variant.name;
        let words = &variant.attributes;
        let kind = match (&variant.payload, words.has("text"), words.has("bytes")) {
            (None, _, _) => {
                return format!("Self::{rust} => ::clientwright_runtime::Whole::Nothing,");
            }
            (_, true, _) => "Text",
            (_, _, true) => "Bytes",
            _ => "Json",
        };
        format!("Self::{rust}(within) => ::clientwright_runtime::Whole::{kind}(within),")
    };
    match item.variants.is_empty() {
        true => "match *self {}".to_owned(),
        false => {
            let arms: String = item.variants.iter().map(arm).collect();
            format!("match self {{ {arms} }}")
        }
    }
}

fn traits(item: &Item, name: &str, attributes: &str) -> String {
    let (mut clones, mut equals, mut shows) = (String::new(), String::new(), String::new());
    for variant in &item.variants {
        let rust = &variant.name;
        let text = Literal::string(&emit::plain(rust));
        if variant.payload.is_none() {
            clones.push_str(&format!("Self::{rust} => Self::{rust},"));
            equals.push_str(&format!("(Self::{rust}, Self::{rust}) => true,"));
            shows.push_str(&format!("Self::{rust} => f.write_str({text}),"));
            continue;
        }
        clones.push_str(&format!(
            "Self::{rust}(within) => Self::{rust}(::core::clone::Clone::clone(within)),"
        ));
        equals.push_str(&format!(
            "(Self::{rust}(left), Self::{rust}(right)) => left == right,"
        ));
        shows.push_str(&format!(
            "Self::{rust}(within) => f.debug_tuple({text}).field(within).finish(),"
        ));
    }
    if item.variants.len() > 1 {
        equals.push_str("_ => false,");
    }
    let (clone, eq, show) = match item.variants.is_empty() {
        true => (
            "match *self {}".to_owned(),
            "match *self {}".to_owned(),
            "match *self {}".to_owned(),
        ),
        false => (
            format!("match self {{ {clones} }}"),
            format!("match (self, other) {{ {equals} }}"),
            format!("match self {{ {shows} }}"),
        ),
    };
    let (f, other) = match item.variants.is_empty() {
        true => ("_", "_"),
        false => ("f", "other"),
    };
    format!(
        "{attributes} impl ::core::clone::Clone for {name} {{
            #[inline]
            fn clone(&self) -> Self {{ {clone} }}
        }}
        {attributes} impl ::core::cmp::PartialEq for {name} {{
            #[inline]
            fn eq(&self, {other}: &Self) -> bool {{ {eq} }}
        }}
        {attributes} impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, {f}: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{ {show} }}
        }}"
    )
}
