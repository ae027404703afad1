//! `#[record(new)]`: a constructor of what is required, and a setter for each field that is not.

use proc_macro::{Ident, Span, TokenStream, TokenTree};

use crate::emit;
use crate::parse::{Field, Item, Result};
use crate::record::parentheses;
use crate::types::{Outer, is_nullable, outer, stream};

/// How a value gets into a field.
struct Argument {
    ty: TokenStream,
    /// What makes the field's value of the argument, where it is not the argument itself.
    through: Option<&'static str>,
}

/// A text is taken as `&str`, a list as a slice (of `&str` where it is one of texts), everything else by value.
fn argument(ty: &[TokenTree]) -> Argument {
    match outer(ty) {
        Outer::String => Argument {
            ty: emit::tokens("&::core::primitive::str"),
            through: Some("::std::borrow::ToOwned::to_owned"),
        },
        Outer::Vec(item) if matches!(outer(&item), Outer::String) => Argument {
            ty: emit::tokens("&[&::core::primitive::str]"),
            through: Some("::clientwright_runtime::expand::texts"),
        },
        Outer::Vec(item) => {
            let mut ty = emit::tokens("&");
            ty.extend([TokenTree::from(proc_macro::Group::new(
                proc_macro::Delimiter::Bracket,
                stream(&item),
            ))]);
            Argument {
                ty,
                through: Some("<[_]>::to_vec"),
            }
        }
        _ => Argument {
            ty: stream(ty),
            through: None,
        },
    }
}

pub fn emit(item: &Item) -> Result<TokenStream> {
    let name = item.name.to_string();
    let mut body = constructor(item);
    for field in &item.fields {
        if is_set(field) {
            body.extend(setter(item, field));
        }
    }
    let quiet = match emit::attributes(item).contains("deprecated") {
        true => "#[allow(deprecated)]",
        false => "",
    };
    let complex = emit::complex(item.fields.iter().map(|field| field.ty.as_slice()));
    Ok(emit::block(&format!("{quiet} {complex} impl {name}"), body))
}

/// Whether `new` asks for a field.
fn is_asked(field: &Field) -> bool {
    let optional = matches!(outer(&field.ty), Outer::Option(_) | Outer::Maybe(_));
    let attributes = &field.attributes;
    (!optional || is_nullable(&field.ty)) && !attributes.has("rest") && !attributes.has("read_only")
}

/// Whether a field has a setter.
fn is_set(field: &Field) -> bool {
    !is_asked(field) && !field.attributes.has("read_only")
}

fn constructor(item: &Item) -> TokenStream {
    let mut arguments = TokenStream::new();
    let mut fields = TokenStream::new();
    for field in item.fields.iter().filter(|field| is_asked(field)) {
        fields.extend([TokenTree::Ident(field.name.clone())]);
        let name = TokenTree::Ident(emit::argument(&field.name));
        arguments.extend([name.clone()]);
        arguments.extend(emit::tokens(":"));
        let (ty, value) = match outer(&field.ty) {
            Outer::Option(within) => {
                let argument = argument(&within);
                let mut ty = emit::tokens("::core::option::Option<");
                ty.extend(argument.ty);
                ty.extend(emit::tokens(">"));
                let map = argument.through.map(|through| format!(".map({through})"));
                let mut value = TokenStream::from(name);
                value.extend(emit::tokens(map.as_deref().unwrap_or("")));
                (ty, value)
            }
            _ => {
                let argument = argument(&field.ty);
                (argument.ty, through(argument.through, name))
            }
        };
        arguments.extend(ty);
        arguments.extend(emit::tokens(","));
        fields.extend(emit::tokens(":"));
        fields.extend(value);
        fields.extend(emit::tokens(","));
    }
    let asked = item.fields.iter().filter(|field| is_asked(field)).count();
    if asked < item.fields.len() {
        fields.extend(emit::tokens("..::clientwright_runtime::Record::blank()"));
    }
    let doc = match arguments.is_empty() {
        true => "Makes one of which nothing is set.",
        false => "Makes one of what is required.",
    };
    // What a vendor requires cannot be made fewer.
    let quiet = match asked > 7 {
        true => "#[allow(clippy::too_many_arguments)]",
        false => "",
    };
    let mut all = emit::tokens(&format!(
        "#[doc = \"{doc}\"] {quiet} #[inline] #[must_use] pub fn new"
    ));
    all.extend([parentheses(arguments)]);
    all.extend(emit::block("-> Self", emit::block("Self", fields)));
    all
}

/// A value, through a function where there is one.
fn through(function: Option<&str>, name: TokenTree) -> TokenStream {
    match function {
        Some(function) => {
            let mut call = emit::tokens(function);
            call.extend([parentheses(name.into())]);
            call
        }
        None => name.into(),
    }
}

fn setter(item: &Item, field: &Field) -> TokenStream {
    let (wrap, within) = match outer(&field.ty) {
        Outer::Option(within) => ("::core::option::Option::Some", within),
        Outer::Maybe(within) => ("::clientwright_runtime::Maybe::Value", within),
        _ => ("", field.ty.clone()),
    };
    let argument = argument(&within);
    let name = TokenTree::Ident(emit::argument(&field.name));
    let mut arguments = emit::tokens("mut self,");
    arguments.extend([name.clone()]);
    arguments.extend(emit::tokens(":"));
    arguments.extend(argument.ty);
    let mut value = emit::tokens(wrap);
    value.extend([parentheses(through(argument.through, name.clone()))]);
    let fallback = format!("Sets `{}`.", emit::plain(&field.name));
    let fn_name = match field.name.to_string() == "new" {
        true => TokenTree::Ident(Ident::new("new_", field.name.span())),
        false => TokenTree::Ident(field.name.clone()),
    };
    let value = match wrap {
        "" => through(None, name),
        _ => value,
    };
    let mut all = method(field, fn_name, &fallback, arguments, value);
    if let Outer::Maybe(_) = outer(&field.ty) {
        let mut null = format!("{}_null", emit::plain(&field.name));
        while item
            .fields
            .iter()
            .any(|other| emit::plain(&other.name) == null)
        {
            null.push('_');
        }
        let doc = format!("Sets `{}` to `null`.", emit::plain(&field.name));
        let fn_name = TokenTree::Ident(Ident::new(&null, Span::call_site()));
        let value = emit::tokens("::clientwright_runtime::Maybe::Null");
        all.extend(emit::tokens(&format!("#[doc = \"{doc}\"]")));
        all.extend(deprecated(field));
        all.extend(assignment(field, fn_name, emit::tokens("mut self"), value));
    }
    all
}

fn deprecated(field: &Field) -> TokenStream {
    field.attributes.deprecated.clone().unwrap_or_default()
}

/// A setter with the docs of its field.
fn method(
    field: &Field,
    name: TokenTree,
    fallback: &str,
    arguments: TokenStream,
    value: TokenStream,
) -> TokenStream {
    let mut all = match field.attributes.docs.is_empty() {
        true => emit::tokens(&format!("#[doc = \"{fallback}\"]")),
        false => stream(&field.attributes.docs),
    };
    all.extend(deprecated(field));
    all.extend(assignment(field, name, arguments, value));
    all
}

/// `pub fn name(arguments) -> Self { self.field = value; self }`
fn assignment(
    field: &Field,
    name: TokenTree,
    arguments: TokenStream,
    value: TokenStream,
) -> TokenStream {
    let mut body = emit::tokens("self.");
    body.extend([TokenTree::Ident(field.name.clone())]);
    body.extend(emit::tokens("="));
    body.extend(value);
    body.extend(emit::tokens("; self"));
    let mut all = emit::tokens("#[inline] #[must_use] pub fn");
    all.extend([name, parentheses(arguments)]);
    all.extend(emit::block("-> Self", body));
    all
}
