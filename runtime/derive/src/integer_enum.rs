//! `#[integer_enum]`: integers of which some are known by name.

use proc_macro::Literal;

use crate::attribute::Expansion;
use crate::emit;
use crate::parse::{Error, Item, Result};
use crate::types::stream;

pub fn write(item: &Item) -> Result<Expansion> {
    let unknown = unknown(item)?;
    let known = known(item)?;
    let name = item.name.to_string();
    let attributes = emit::attributes(item);
    let impls = emit::tokens(&format!(
        "{} {} {} {}",
        values(&name, &unknown, &known, attributes),
        of_std(&name, attributes),
        of_runtime(&name, attributes),
        emit::serde(&name, attributes),
    ));
    let values = known.iter().map(|(_, value)| value.as_str());
    Ok(Expansion {
        docs: emit::value_docs(item, values),
        impls,
        ..Expansion::default()
    })
}

/// The one variant that takes what the others do not name.
fn unknown(item: &Item) -> Result<String> {
    item.attributes.allow(&[], &[])?;
    let wrong = |span| {
        let message =
            "an integer enum has one variant with a payload, for what has no name: `Unknown(i64)`";
        Err(Error::new(span, message))
    };
    let mut unknown = None;
    for variant in &item.variants {
        let Some(payload) = &variant.payload else {
            continue;
        };
        variant.attributes.allow(&[], &[])?;
        if stream(payload).to_string() != "i64" || unknown.is_some() {
            return wrong(variant.name.span());
        }
        unknown = Some(variant.name.to_string());
    }
    match unknown {
        Some(unknown) => Ok(unknown),
        None => wrong(item.name.span()),
    }
}

/// Each other variant, and its integer.
fn known(item: &Item) -> Result<Vec<(String, String)>> {
    let mut known: Vec<(String, String)> = Vec::new();
    for variant in &item.variants {
        if variant.payload.is_some() {
            continue;
        }
        variant.attributes.allow(&[], &["value"])?;
        let Some(value) = variant.attributes.value("value").map(Literal::to_string) else {
            return Err(Error::new(
                variant.name.span(),
                "a variant needs its integer: `#[wire(value = 1)]`",
            ));
        };
        if let Some((other, _)) = known.iter().find(|other| other.1 == value) {
            return Err(Error::new(
                variant.name.span(),
                format!("`{other}` has the same integer"),
            ));
        }
        known.push((variant.name.to_string(), value));
    }
    Ok(known)
}

/// The integers of the variants, both ways, and how they are shown.
fn values(name: &str, unknown: &str, known: &[(String, String)], attributes: &str) -> String {
    let (mut to_value, mut from_value, mut shown) = (String::new(), String::new(), String::new());
    for (variant, value) in known {
        let text = Literal::string(variant.trim_start_matches("r#"));
        to_value.push_str(&format!("Self::{variant} => {value},"));
        from_value.push_str(&format!("{value} => Self::{variant},"));
        shown.push_str(&format!("Self::{variant} => {text},"));
    }
    // An enum without known values would make a match with a single arm.
    let from_value = match known.is_empty() {
        true => format!("Self::{unknown}(value)"),
        false => format!("match value {{ {from_value} _ => Self::{unknown}(value), }}"),
    };
    let unknown_text = Literal::string(unknown.trim_start_matches("r#"));
    let show = format!("f.debug_tuple({unknown_text}).field(&value).finish()");
    let shown = match known.is_empty() {
        true => format!("let Self::{unknown}(value) = self; {show}"),
        false => {
            format!(
                "f.write_str(match self {{ {shown} Self::{unknown}(value) => return {show}, }})"
            )
        }
    };
    let quiet = attributes.replace("#[automatically_derived]", "");
    format!(
        "{quiet} impl {name} {{
            /// The integer on the wire.
            #[inline]
            #[must_use]
            pub fn as_i64(self) -> ::core::primitive::i64 {{
                match self {{ {to_value} Self::{unknown}(value) => value, }}
            }}
        }}
        {attributes} impl ::core::convert::From<::core::primitive::i64> for {name} {{
            #[inline]
            fn from(value: ::core::primitive::i64) -> Self {{ {from_value} }}
        }}
        {attributes} impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{ {shown} }}
        }}"
    )
}

/// What goes by the integer alone, of the standard library.
fn of_std(name: &str, attributes: &str) -> String {
    format!(
        "{attributes} impl ::core::fmt::Display for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }}
        }}
        {attributes} impl ::core::clone::Clone for {name} {{
            #[inline]
            fn clone(&self) -> Self {{ *self }}
        }}
        {attributes} impl ::core::marker::Copy for {name} {{}}
        {attributes} impl ::core::cmp::PartialEq for {name} {{
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {{ self.as_i64() == other.as_i64() }}
        }}
        {attributes} impl ::core::cmp::Eq for {name} {{}}
        {attributes} impl ::core::hash::Hash for {name} {{
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {{ ::core::hash::Hash::hash(&self.as_i64(), state); }}
        }}"
    )
}

/// What goes by the integer alone, of the runtime.
fn of_runtime(name: &str, attributes: &str) -> String {
    let model = emit::model(name, "Integers", attributes);
    format!(
        "{model}
        {attributes} impl ::clientwright_runtime::Integer for {name} {{
            #[inline]
            fn as_integer(&self) -> ::core::primitive::i64 {{ self.as_i64() }}
            #[inline]
            fn put_integer(&mut self, integer: ::core::primitive::i64) {{
                *self = ::core::convert::From::from(integer);
            }}
        }}"
    )
}
