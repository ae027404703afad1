//! Bodies that the status or the media type tells apart: an enum with a variant for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use super::signature::answer;
use super::types::{call, ident};
use crate::api::{Alternative, Content, TypeDef};
use crate::names::TypeNames;
use crate::names::imports::{Imports, Symbol};

pub(super) fn emit_answers(
    imports: &Imports,
    def: &TypeDef,
    answers: &[Alternative],
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.ident);
    let docs = doc(def.docs.as_deref());
    let attribute = call(imports, Symbol::Runtime("answers"));
    let variants = answers.iter().zip(&names.members);
    let variants = variants.map(|(answer, name)| emit_variant(imports, &answer.content, name));
    quote! {
        #docs
        #[#attribute]
        pub enum #name {
            #(#variants)*
        }
    }
}

/// The variant of one body.
pub(super) fn emit_variant(imports: &Imports, content: &Content, name: &str) -> TokenStream {
    let name = ident(name);
    let how = match content {
        Content::Text(_) => Some(quote!(#[wire(text)])),
        Content::Bytes(_) => Some(quote!(#[wire(bytes)])),
        Content::Form(_) => Some(quote!(#[wire(form)])),
        Content::Empty => return quote!(#name,),
        Content::Json(..) | Content::ByStatus(_) => None,
    };
    let ty = answer(imports, content);
    quote!(#how #name(#ty),)
}
