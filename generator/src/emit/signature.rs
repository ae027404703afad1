//! Arguments and answers. Arguments: scalars by value, text as `&str`, arrays as slices, everything else borrowed.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{call, owned};
use crate::api::{Api, Content, Kind, Scalar, Type};
use crate::names::imports::{Imports, Symbol, of_type};

/// The type of an argument.
pub(super) fn argument(api: &Api, imports: &Imports, ty: &Type) -> TokenStream {
    match ty {
        Type::Scalar(Scalar::String) => quote!(&str),
        Type::List(item) if **item == Type::Scalar(Scalar::String) => quote!(&[&str]),
        Type::List(item) => {
            let item = owned(imports, item);
            quote!(&[#item])
        }
        Type::Named(id) => {
            let name = call(imports, Symbol::Type(*id));
            match api.type_def(*id).kind {
                Kind::StringEnum(_) | Kind::IntegerEnum(_) => name,
                _ => quote!(&#name),
            }
        }
        Type::Scalar(Scalar::Json | Scalar::File | Scalar::Base64 | Scalar::Base64Url)
        | Type::Map(_)
        | Type::JsonText(_)
        | Type::Prefixed(_) => {
            let ty = owned(imports, ty);
            quote!(&#ty)
        }
        _ => owned(imports, ty),
    }
}

/// The type of a body that comes back.
pub(super) fn answer(imports: &Imports, content: &Content) -> TokenStream {
    match content {
        Content::Empty => quote!(()),
        Content::Json(_, ty) | Content::Form(ty) => owned(imports, ty),
        Content::Text(_) => call(imports, Symbol::Prelude("String")),
        Content::Bytes(_) => call(imports, Symbol::Runtime("Bytes")),
        Content::ByStatus(id) => call(imports, Symbol::Type(*id)),
    }
}

/// Collects the symbols that an argument of this type mentions.
pub(super) fn symbols(ty: &Type, symbols: &mut BTreeSet<Symbol>) {
    match ty {
        Type::Scalar(Scalar::String) => {}
        Type::List(item) if **item == Type::Scalar(Scalar::String) => {}
        Type::List(item) => of_type(item, symbols),
        _ => of_type(ty, symbols),
    }
}
