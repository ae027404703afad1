//! One of several types: an enum with a variant for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{doc, type_doc};
use super::types::{call, ident, owned};
use crate::api::{TypeDef, Union};
use crate::names::TypeNames;
use crate::names::imports::{Imports, Symbol};

pub(super) fn emit_union(
    imports: &Imports,
    def: &TypeDef,
    union: &Union,
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.ident);
    let docs = type_doc(def.docs.as_deref(), def.deprecated);
    let attribute = call(imports, Symbol::Runtime("union"));
    let literal = union.literal.then(|| quote!(, literal));
    let tag = union.tag.as_ref().map(|tag| quote!((tag = #tag #literal)));
    let variants = union
        .variants
        .iter()
        .zip(&names.members)
        .map(|(variant, name)| {
            let name = ident(name);
            let ty = owned(imports, &variant.ty);
            let tags = variant.tags.iter().map(|tag| quote!(#[wire(name = #tag)]));
            let blank = variant.blank.then(|| quote!(#[wire(blank)]));
            let other =
                (union.tag.is_some() && variant.tags.is_empty()).then(|| quote!(#[wire(other)]));
            let docs = doc(variant.docs.as_deref());
            quote!(#docs #(#tags)* #blank #other #name(#ty),)
        });
    quote! {
        #docs
        #[#attribute #tag]
        pub enum #name {
            #(#variants)*
        }
    }
}
