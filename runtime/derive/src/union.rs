//! `#[union]`: one of several types.

use proc_macro::{Literal, TokenStream, TokenTree};

use crate::attribute::Expansion;
use crate::emit;
use crate::parse::{Error, Item, Result, Variant};
use crate::types::{Outer, outer, stream};

pub fn write(item: &Item) -> Result<Expansion> {
    check(item)?;
    let name = item.name.to_string();
    let attributes = emit::attributes(item);
    let mut impls = emit::tokens(&format!(
        "{} {} {} {}",
        traits(&name, attributes),
        choice(item, &name, attributes),
        emit::clone_and_eq(&name, attributes),
        emit::serde(&name, attributes),
    ));
    impls.extend(conversions(item, &name, attributes));
    impls.extend(emit::tokens(&scalars(item, &name, attributes)));
    Ok(Expansion {
        attributes: emit::SIZES,
        docs: Vec::new(),
        impls,
    })
}

fn check(item: &Item) -> Result<()> {
    item.attributes.allow(&["literal"], &["tag"])?;
    let tagged = item.attributes.has("tag");
    if item.variants.is_empty() {
        return Err(Error::new(item.name.span(), "a union needs a variant"));
    }
    for variant in &item.variants {
        match tagged {
            true => variant.attributes.allow(&["blank", "other"], &["name"])?,
            false => variant.attributes.allow(&["blank"], &[])?,
        }
        if variant.payload.is_none() {
            return Err(Error::new(
                variant.name.span(),
                "each variant of a union holds one type: `Name(Type)`",
            ));
        }
    }
    Ok(())
}

/// The type within a variant; `check` has seen to it that there is one.
fn payload(variant: &Variant) -> &[TokenTree] {
    variant.payload.as_deref().unwrap_or_default()
}

/// The variant that a blank value is: the marked one, or one that cannot lead back to the union.
fn blank(item: &Item) -> &Variant {
    let marked = |variant: &&Variant| variant.attributes.has("blank");
    let scalar = |variant: &&Variant| {
        const SCALARS: [&str; 9] = [
            "bool", "i32", "i64", "u32", "u64", "f32", "f64", "Json", "Number",
        ];
        let ty = payload(variant);
        match outer(ty) {
            Outer::String | Outer::Vec(_) | Outer::Option(_) | Outer::Maybe(_) => true,
            Outer::Box(_) => false,
            Outer::Other => SCALARS.contains(&stream(ty).to_string().as_str()),
        }
    };
    let direct = |variant: &&Variant| !matches!(outer(payload(variant)), Outer::Box(_));
    let variants = || item.variants.iter();
    variants()
        .find(marked)
        .or_else(|| variants().find(scalar))
        .or_else(|| variants().find(direct))
        .unwrap_or(&item.variants[0])
}

fn traits(name: &str, attributes: &str) -> String {
    let model = emit::model(name, "Choices", attributes);
    let boxed = emit::model(&format!("::std::boxed::Box<{name}>"), "Choices", attributes);
    format!(
        "{model} {boxed}
        {attributes} impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::clientwright_runtime::expand::show_choice(self, f)
            }}
        }}"
    )
}

fn choice(item: &Item, name: &str, attributes: &str) -> String {
    let last = item.variants.len() - 1;
    let literal = item.attributes.has("literal");
    let blank = &blank(item).name;
    let (mut shown, mut tags, mut chosen) = (String::new(), String::new(), String::new());
    let (mut made, mut within) = (String::new(), String::new());
    let mut other = "::core::option::Option::None".to_owned();
    let tag = match item.attributes.value("tag") {
        Some(tag) => format!("::core::option::Option::Some({tag})"),
        None => other.clone(),
    };
    for (index, variant) in item.variants.iter().enumerate() {
        let rust = &variant.name;
        let text = Literal::string(&emit::plain(rust)).to_string();
        shown.push_str(&format!("{text},"));
        chosen.push_str(&format!("Self::{rust}(within) => ({index}, within),"));
        within.push_str(&format!("Self::{rust}(within) => within,"));
        let pattern = match index == last {
            true => "_".to_owned(),
            false => index.to_string(),
        };
        made.push_str(&format!(
            "{pattern} => Self::{rust}(::clientwright_runtime::Value::blank()),"
        ));
        if variant.attributes.has("other") {
            other = format!("::core::option::Option::Some({index})");
        } else if item.attributes.has("tag") {
            let names: Vec<String> = variant
                .attributes
                .wire
                .iter()
                .filter_map(|wire| wire.value.as_ref().map(Literal::to_string))
                .collect();
            let names = if names.is_empty() { vec![text] } else { names };
            tags.extend(names.iter().map(|name| format!("({name}, {index}),")));
        }
    }
    let (index, made) = match last {
        0 => (
            "_",
            format!(
                "Self::{}(::clientwright_runtime::Value::blank())",
                item.variants[0].name
            ),
        ),
        _ => ("index", format!("match index {{ {made} }}")),
    };
    format!(
        "{attributes} impl ::clientwright_runtime::Choice for {name} {{
            #[inline]
            fn blank() -> Self {{ Self::{blank}(::clientwright_runtime::Value::blank()) }}
            #[inline]
            fn variants(&self) -> &'static ::clientwright_runtime::Variants {{
                &::clientwright_runtime::Variants {{
                    name: {}, variants: &[{shown}], tag: {tag}, tags: &[{tags}], other: {other}, literal: {literal},
                }}
            }}
            #[inline]
            fn chosen(&self) -> (usize, &dyn ::clientwright_runtime::Value) {{ match self {{ {chosen} }} }}
            #[inline]
            fn choose(&mut self, {index}: usize) -> &mut dyn ::clientwright_runtime::Value {{
                *self = {made};
                match self {{ {within} }}
            }}
        }}",
        Literal::string(&emit::plain(&item.name)),
    )
}

/// What a value says as a text or a number, where a variant is one: vendors
/// write numbers both ways. A further variant takes none of these away.
fn scalars(item: &Item, name: &str, attributes: &str) -> String {
    const NUMBERS: [&str; 6] = ["i32", "i64", "u32", "u64", "f32", "f64"];
    let is_text = |variant: &Variant| matches!(outer(payload(variant)), Outer::String);
    let is_number = |variant: &Variant| {
        let ty = stream(payload(variant)).to_string();
        NUMBERS.contains(&ty.as_str())
    };
    let mut methods = String::new();
    let mut method = |docs: &str, name: &str, ty: &str, by: &str| {
        methods.push_str(&format!(
            "#[doc = {}]
            #[inline]
            pub fn {name}(&self) -> ::core::option::Option<{ty}> {{ ::clientwright_runtime::expand::{by}(self) }}",
            Literal::string(docs),
        ));
    };
    if item.variants.iter().any(is_text) {
        let docs = "The text, where it is one.";
        method(docs, "as_str", "&::core::primitive::str", "choice_str");
    }
    if item.variants.iter().any(is_number) {
        let docs = "The number, also where it is written as a text.";
        method(docs, "as_f64", "::core::primitive::f64", "choice_f64");
        let docs = "The whole number, also where it is written as a text.";
        method(docs, "as_i64", "::core::primitive::i64", "choice_i64");
    }
    if methods.is_empty() {
        return methods;
    }
    format!("{attributes} impl {name} {{ {methods} }}")
}

/// `From` for each payload whose type is that of one variant only; also for what is boxed.
fn conversions(item: &Item, name: &str, attributes: &str) -> TokenStream {
    let mut sources: Vec<(String, TokenStream, String)> = Vec::new();
    for variant in &item.variants {
        let ty = stream(payload(variant));
        let rust = &variant.name;
        sources.push((ty.to_string(), ty, format!("Self::{rust}(value)")));
        if let Outer::Box(within) = outer(payload(variant)) {
            let ty = stream(&within);
            let make = format!("Self::{rust}(::std::boxed::Box::new(value))");
            sources.push((ty.to_string(), ty, make));
        }
    }
    let mut all = TokenStream::new();
    for (text, ty, make) in &sources {
        if sources.iter().filter(|other| other.0 == *text).count() > 1 {
            continue;
        }
        all.extend(emit::tokens(&format!(
            "{attributes} impl ::core::convert::From<"
        )));
        all.extend(ty.clone());
        let mut arguments = emit::tokens("value:");
        arguments.extend(ty.clone());
        let mut body = emit::tokens("#[inline] fn from");
        body.extend([crate::record::parentheses(arguments)]);
        body.extend(emit::block("-> Self", emit::tokens(make)));
        all.extend(emit::block(&format!("> for {name}"), body));
    }
    all.extend(from_str(item, name, attributes));
    all
}

/// `From<&str>` where one variant is a text.
fn from_str(item: &Item, name: &str, attributes: &str) -> TokenStream {
    let is_text = |variant: &&Variant| matches!(outer(payload(variant)), Outer::String);
    let mut texts = item.variants.iter().filter(is_text);
    match (texts.next(), texts.next()) {
        (Some(text), None) => emit::tokens(&format!(
            "{attributes} impl ::core::convert::From<&::core::primitive::str> for {name} {{
                #[inline]
                fn from(value: &::core::primitive::str) -> Self {{ Self::{}(::std::borrow::ToOwned::to_owned(value)) }}
            }}",
            text.name,
        )),
        _ => TokenStream::new(),
    }
}
