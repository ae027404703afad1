//! Types and imports as tokens.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::api::{Scalar, Type};
use crate::names::imports::{Imports, Symbol, of_scalar};

/// An identifier as `names` gave it.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A path as `names` gave it: `Lead` or `super::lead::Lead`.
pub(super) fn path(text: &str) -> TokenStream {
    let leading = text.starts_with("::").then(|| quote!(::));
    let segments = text.split("::").filter(|segment| !segment.is_empty());
    let segments = segments.map(|segment| match segment {
        "super" => quote!(super),
        name => {
            let name = ident(name);
            quote!(#name)
        }
    });
    quote!(#leading #(#segments)::*)
}

/// What a symbol is called in a file.
pub(super) fn call(imports: &Imports, symbol: Symbol) -> TokenStream {
    path(imports.call(symbol))
}

/// A type as a field, an item or an answer has it: owned.
pub(super) fn owned(imports: &Imports, ty: &Type) -> TokenStream {
    match ty {
        Type::Scalar(value) => scalar(imports, *value),
        Type::List(item) => {
            let list = call(imports, Symbol::Prelude("Vec"));
            let item = owned(imports, item);
            quote!(#list<#item>)
        }
        Type::Tuple(items) => {
            let items = items.iter().map(|item| owned(imports, item));
            quote!((#(#items,)*))
        }
        Type::Prefixed(array) => {
            let name = call(imports, Symbol::Runtime("Prefixed"));
            let items = array.items.iter().map(|item| owned(imports, item));
            let least = Literal::usize_unsuffixed(array.least);
            let rest = owned(imports, &array.rest);
            quote!(#name<(#(#items,)*), #rest, #least>)
        }
        Type::Maybe(inner) => {
            let maybe = call(imports, Symbol::Runtime("Maybe"));
            let inner = owned(imports, inner);
            quote!(#maybe<#inner>)
        }
        Type::JsonText(inner) => {
            let text = call(imports, Symbol::Runtime("JsonText"));
            let inner = owned(imports, inner);
            quote!(#text<#inner>)
        }
        Type::Map(value) => {
            let map = call(imports, Symbol::Collection("BTreeMap"));
            let key = call(imports, Symbol::Prelude("String"));
            let value = owned(imports, value);
            quote!(#map<#key, #value>)
        }
        Type::Nullable(inner) => {
            let option = call(imports, Symbol::Prelude("Option"));
            let inner = owned(imports, inner);
            quote!(#option<#inner>)
        }
        Type::Boxed(id) => {
            let pointer = call(imports, Symbol::Prelude("Box"));
            let inner = call(imports, Symbol::Type(*id));
            quote!(#pointer<#inner>)
        }
        Type::Named(id) => call(imports, Symbol::Type(*id)),
    }
}

fn scalar(imports: &Imports, scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Bool => quote!(bool),
        Scalar::I32 => quote!(i32),
        Scalar::I64 => quote!(i64),
        Scalar::U32 => quote!(u32),
        Scalar::U64 => quote!(u64),
        Scalar::F32 => quote!(f32),
        Scalar::F64 => quote!(f64),
        other => {
            let symbol = of_scalar(other).expect("every other scalar has a name");
            call(imports, symbol)
        }
    }
}

/// The imports of a file: the standard library's, the runtime's, its own client's.
pub(super) fn emit_uses(imports: &Imports) -> Vec<TokenStream> {
    let rank = |module: &str| match module.split("::").next() {
        Some("std") => 0,
        Some("clientwright_runtime") => 1,
        _ => 2,
    };
    // Modules of types that stand side by side share a line.
    let mut groups: BTreeMap<(usize, &str), Vec<TokenStream>> = BTreeMap::new();
    for (module, idents) in &imports.uses {
        let (around, inner) = match module.rsplit_once("::") {
            Some((around, inner))
                if inner != "super" && rank(module) == 2 && !around.ends_with("operations") =>
            {
                (around, Some(inner))
            }
            _ => (module.as_str(), None),
        };
        let inner = inner.map(|inner| {
            let inner = ident(inner);
            quote!(#inner::)
        });
        let idents = idents.iter().map(|name| ident(name));
        let names = idents.map(|name| quote!(#inner #name));
        groups
            .entry((rank(module), around))
            .or_default()
            .extend(names);
    }
    let uses = groups.into_iter().map(|((_, around), names)| {
        let around = path(around);
        match names.as_slice() {
            [only] => quote!(use #around::#only;),
            names => quote!(use #around::{#(#names),*};),
        }
    });
    uses.collect()
}
