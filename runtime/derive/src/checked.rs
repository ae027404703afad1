//! `#[derive(Checked)]`: a newtype of a text or a number that is checked when it is made.

use proc_macro::{Literal, TokenStream};

use crate::emit;
use crate::parse::{Error, Item, Result, parse_newtype};

/// The words that numbers take, as Rust has them and as an error says them.
const LIMITS: &[(&str, &str, &str)] = &[
    ("min", ">=", "at least"),
    ("above", ">", "more than"),
    ("max", "<=", "at most"),
    ("below", "<", "less than"),
];

/// The same for the length of texts, in characters.
const LENGTHS: &[(&str, &str, &str)] = &[
    ("min_length", ">=", "at least"),
    ("max_length", "<=", "at most"),
];

pub fn derive(input: TokenStream) -> Result<TokenStream> {
    let (item, ty) = parse_newtype(input)?;
    let name = item.name.to_string();
    let attributes = emit::attributes(&item);
    let own = match ty.as_str() {
        "String" => text(&item, &name)?,
        "i32" | "i64" | "u32" | "u64" | "f32" | "f64" => number(&item, &name, &ty)?,
        _ => {
            let message = "a text or a number is checked: `String`, `i64`, `f64` and the like";
            return Err(Error::new(item.name.span(), message));
        }
    };
    let common = emit::clone_and_eq(&name, attributes);
    let serde = emit::serde(&name, attributes);
    Ok(emit::tokens(&format!(
        "{own} {} {common} {serde}",
        shared(&name)
    )))
}

/// The conditions that words stand for, and what they say.
fn conditions(
    item: &Item,
    words: &[(&str, &str, &str)],
    value: &str,
) -> Result<(Vec<String>, Vec<String>)> {
    let (mut conditions, mut said) = (Vec::new(), Vec::new());
    for (word, operator, text) in words {
        let Some(limit) = item.attributes.value(word) else {
            continue;
        };
        let limit = limit.to_string().trim_matches('"').to_owned();
        if limit.parse::<f64>().is_err() {
            return Err(Error::new(
                item.name.span(),
                format!("`{word}` takes a number in quotes"),
            ));
        }
        conditions.push(format!("{value} {operator} {limit}"));
        said.push(format!("{text} {limit}"));
    }
    Ok((conditions, said))
}

/// Whether all hold: as a list, since clippy would have two in one expression a range.
fn check(conditions: &[String]) -> String {
    format!("![{}].contains(&false)", conditions.join(", "))
}

fn text(item: &Item, name: &str) -> Result<String> {
    item.attributes
        .allow(&[], &["min_length", "max_length", "pattern"])?;
    let (conditions, said) = conditions(item, LENGTHS, "length")?;
    let pattern = item.attributes.value("pattern").map(ToString::to_string);
    let lengths = format!("{} characters", said.join(" and "));
    let expected = match (&pattern, conditions.is_empty()) {
        (Some(pattern), true) => format!("::core::concat!(\"a text that matches \", {pattern})"),
        (Some(pattern), false) => {
            let lengths = Literal::string(&format!("{lengths} that match "));
            format!("::core::concat!({lengths}, {pattern})")
        }
        (None, _) => Literal::string(&lengths).to_string(),
    };
    let length = match conditions.is_empty() {
        true => "",
        false => "let length = value.chars().count();",
    };
    let mut check = check(&conditions);
    if let Some(pattern) = &pattern {
        check.push_str(&format!(
            " && ::clientwright_runtime::has_pattern!(&value, {pattern})"
        ));
    }
    Ok(format!(
        "impl {name} {{
            /// Makes one of a text.
            ///
            /// # Errors
            /// The text is shorter or longer than this type allows, or does not match its pattern.
            #[inline]
            pub fn new(value: &::core::primitive::str) -> ::core::result::Result<Self, ::clientwright_runtime::LimitError> {{
                <Self as ::core::convert::TryFrom<::std::string::String>>::try_from(::std::borrow::ToOwned::to_owned(value))
            }}
            /// The text.
            #[inline]
            #[must_use]
            pub fn get(&self) -> &::core::primitive::str {{ &self.0 }}
        }}
        impl ::core::convert::TryFrom<::std::string::String> for {name} {{
            type Error = ::clientwright_runtime::LimitError;
            #[inline]
            fn try_from(value: ::std::string::String) -> ::core::result::Result<Self, Self::Error> {{
                {length}
                match {check} {{
                    true => ::core::result::Result::Ok(Self(value)),
                    false => ::core::result::Result::Err(::clientwright_runtime::LimitError::new({expected})),
                }}
            }}
        }}
        impl ::core::convert::TryFrom<&::core::primitive::str> for {name} {{
            type Error = ::clientwright_runtime::LimitError;
            #[inline]
            fn try_from(value: &::core::primitive::str) -> ::core::result::Result<Self, Self::Error> {{ Self::new(value) }}
        }}
        impl ::core::convert::From<{name}> for ::std::string::String {{
            #[inline]
            fn from(value: {name}) -> Self {{ value.0 }}
        }}
        impl ::core::ops::Deref for {name} {{
            type Target = ::core::primitive::str;
            #[inline]
            fn deref(&self) -> &Self::Target {{ &self.0 }}
        }}
        impl ::core::cmp::Eq for {name} {{}}
        impl ::core::hash::Hash for {name} {{
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {{ ::core::hash::Hash::hash(&self.0, state); }}
        }}"
    ))
}

fn number(item: &Item, name: &str, ty: &str) -> Result<String> {
    item.attributes
        .allow(&[], &["min", "max", "above", "below", "step"])?;
    let is_float = ty.starts_with('f');
    let (mut conditions, mut said) = conditions(item, LIMITS, "value")?;
    if is_float {
        // A literal of a float has a point.
        for condition in &mut conditions {
            if !condition.contains(['.', 'e', 'E']) {
                condition.push_str(".0");
            }
        }
    }
    if let Some(step) = item.attributes.value("step").filter(|_| !is_float) {
        let step = step.to_string().trim_matches('"').to_owned();
        conditions.push(format!("value % {step} == 0"));
        said.push(format!("a multiple of {step}"));
    }
    let expected = Literal::string(&said.join(" and "));
    let check = check(&conditions);
    let whole = match is_float {
        true => String::new(),
        false => format!(
            "impl ::core::cmp::Eq for {name} {{}}
            impl ::core::hash::Hash for {name} {{
                #[inline]
                fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {{ ::core::hash::Hash::hash(&self.0, state); }}
            }}"
        ),
    };
    Ok(format!(
        "impl {name} {{
            /// Makes one of a number.
            ///
            /// # Errors
            /// The number is beyond what this type allows.
            #[inline]
            pub fn new(value: {ty}) -> ::core::result::Result<Self, ::clientwright_runtime::LimitError> {{
                match {check} {{
                    true => ::core::result::Result::Ok(Self(value)),
                    false => ::core::result::Result::Err(::clientwright_runtime::LimitError::new({expected})),
                }}
            }}
            /// The number.
            #[inline]
            #[must_use]
            pub fn get(&self) -> {ty} {{ self.0 }}
        }}
        impl ::core::convert::TryFrom<{ty}> for {name} {{
            type Error = ::clientwright_runtime::LimitError;
            #[inline]
            fn try_from(value: {ty}) -> ::core::result::Result<Self, Self::Error> {{ Self::new(value) }}
        }}
        impl ::core::convert::From<{name}> for {ty} {{
            #[inline]
            fn from(value: {name}) -> Self {{ value.0 }}
        }}
        impl ::core::ops::Deref for {name} {{
            type Target = {ty};
            #[inline]
            fn deref(&self) -> &Self::Target {{ &self.0 }}
        }}
        {whole}"
    ))
}

/// What goes by what is within, which a server may fill as it likes.
fn shared(name: &str) -> String {
    let shown = Literal::string(name);
    format!(
        "impl ::core::fmt::Display for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{ ::core::fmt::Display::fmt(&self.0, f) }}
        }}
        impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{ f.debug_tuple({shown}).field(&self.0).finish() }}
        }}
        impl ::clientwright_runtime::Encode for {name} {{
            #[inline]
            fn view(&self) -> ::clientwright_runtime::View<'_> {{ ::clientwright_runtime::Encode::view(&self.0) }}
        }}
        impl ::clientwright_runtime::Value for {name} {{
            #[inline]
            fn place(&mut self) -> ::clientwright_runtime::Place<'_> {{ ::clientwright_runtime::Value::place(&mut self.0) }}
            #[inline]
            fn blank() -> Self {{ Self(::clientwright_runtime::Value::blank()) }}
        }}"
    )
}
