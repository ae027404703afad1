//! `#[string_enum]`: texts of which some are known by name.

use proc_macro::Literal;

use crate::attribute::Expansion;
use crate::emit;
use crate::parse::{Error, Item, Result};
use crate::types::{Outer, outer};

/// In which case values are that have no `name`, if not in `snake_case`.
const CASES: [&str; 4] = ["kebab", "camel", "pascal", "screaming"];

pub fn write(item: &Item) -> Result<Expansion> {
    let unknown = unknown(item)?;
    let case = item.attributes.wire.first();
    let case = case.map_or("snake", |wire| wire.word.as_str());
    let mut values = Vec::new();
    let mut known = Vec::new();
    for variant in item
        .variants
        .iter()
        .filter(|variant| variant.payload.is_none())
    {
        variant.attributes.allow(&[], &["name"])?;
        let shown = Literal::string(&emit::plain(&variant.name)).to_string();
        let text = match variant.attributes.value("name") {
            Some(name) => name.to_string(),
            None => Literal::string(&cased(&emit::plain(&variant.name), case)).to_string(),
        };
        values.push(text.clone());
        known.push((variant.name.to_string(), text, shown));
    }
    let name = item.name.to_string();
    let attributes = emit::attributes(item);
    let serde = emit::serde(&name, attributes);
    let impls = emit::tokens(&format!(
        "{} {} {serde}",
        texts(&name, &unknown, &known, attributes),
        traits(&name, attributes),
    ));
    let values = values.iter().map(String::as_str);
    Ok(Expansion {
        docs: emit::value_docs(item, values),
        impls,
        ..Expansion::default()
    })
}

/// A variant's name in another case. A word begins with each capital.
fn cased(variant: &str, case: &str) -> String {
    let separator = match case {
        "snake" | "screaming" => "_",
        "kebab" => "-",
        _ => "",
    };
    let mut cased = String::new();
    for letter in variant.chars() {
        if letter.is_ascii_uppercase() && !cased.is_empty() {
            cased.push_str(separator);
        }
        match case {
            "screaming" => cased.push(letter.to_ascii_uppercase()),
            "pascal" => cased.push(letter),
            "camel" if !cased.is_empty() => cased.push(letter),
            _ => cased.push(letter.to_ascii_lowercase()),
        }
    }
    cased
}

/// The one variant that takes what the others do not name.
fn unknown(item: &Item) -> Result<String> {
    item.attributes.allow(&CASES, &[])?;
    if let Some(second) = item.attributes.wire.get(1) {
        return Err(Error::new(second.span, "values are in one case only"));
    }
    let mut with_payload = item
        .variants
        .iter()
        .filter(|variant| variant.payload.is_some());
    let wrong = |span| {
        let message =
            "a string enum has one variant with a payload, for what has no name: `Unknown(String)`";
        Err(Error::new(span, message))
    };
    let Some(unknown) = with_payload.next() else {
        return wrong(item.name.span());
    };
    unknown.attributes.allow(&[], &[])?;
    let payload = unknown.payload.as_deref().unwrap_or_default();
    if !matches!(outer(payload), Outer::String) {
        return wrong(unknown.name.span());
    }
    match with_payload.next() {
        Some(second) => wrong(second.name.span()),
        None => Ok(unknown.name.to_string()),
    }
}

/// What names the variants: their texts, both ways, and how they are shown.
fn texts(
    name: &str,
    unknown: &str,
    known: &[(String, String, String)],
    attributes: &str,
) -> String {
    let mut to_text = String::new();
    let mut from_text = String::new();
    let mut shown = String::new();
    for (variant, text, rust) in known {
        to_text.push_str(&format!("Self::{variant} => {text},"));
        from_text.push_str(&format!("{text} => Self::{variant},"));
        shown.push_str(&format!("Self::{variant} => {rust},"));
    }
    let unknown_shown = Literal::string(unknown.trim_start_matches("r#"));
    // An enum without known values would make a match with a single arm.
    let from_text = match known.is_empty() {
        true => format!("Self::{unknown}(::std::borrow::ToOwned::to_owned(text))"),
        false => format!(
            "match text {{ {from_text} _ => Self::{unknown}(::std::borrow::ToOwned::to_owned(text)), }}"
        ),
    };
    let show_unknown =
        format!("::clientwright_runtime::expand::show_unknown({unknown_shown}, text, f)");
    let shown = match known.is_empty() {
        true => format!("let Self::{unknown}(text) = self; {show_unknown}"),
        false => format!(
            "f.write_str(match self {{ {shown} Self::{unknown}(text) => return {show_unknown}, }})"
        ),
    };
    let quiet = attributes.replace("#[automatically_derived]", "");
    format!(
        "{quiet} impl {name} {{
            /// The text on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &::core::primitive::str {{
                match self {{ {to_text} Self::{unknown}(text) => text, }}
            }}
        }}
        {attributes} impl ::core::convert::From<&::core::primitive::str> for {name} {{
            #[inline]
            fn from(text: &::core::primitive::str) -> Self {{ {from_text} }}
        }}
        {attributes} impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{ {shown} }}
        }}"
    )
}

/// What goes by the text alone.
fn traits(name: &str, attributes: &str) -> String {
    let model = emit::model(name, "Texts", attributes);
    format!(
        "{attributes} impl ::core::str::FromStr for {name} {{
            type Err = ::core::convert::Infallible;
            #[inline]
            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, ::core::convert::Infallible> {{
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }}
        }}
        {attributes} impl ::core::fmt::Display for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{ f.pad(self.as_str()) }}
        }}
        {attributes} impl ::core::clone::Clone for {name} {{
            #[inline]
            fn clone(&self) -> Self {{ ::core::convert::From::from(self.as_str()) }}
        }}
        {attributes} impl ::core::cmp::PartialEq for {name} {{
            #[inline]
            fn eq(&self, other: &Self) -> bool {{ self.as_str() == other.as_str() }}
        }}
        {attributes} impl ::core::cmp::Eq for {name} {{}}
        {attributes} impl ::core::hash::Hash for {name} {{
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {{ ::core::hash::Hash::hash(self.as_str(), state); }}
        }}
        {attributes} impl ::core::convert::AsRef<::core::primitive::str> for {name} {{
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {{ self.as_str() }}
        }}
        {model}"
    )
}
