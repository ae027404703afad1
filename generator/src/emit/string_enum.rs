//! A string of known values: an enum that keeps the values it does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{doc, type_doc};
use super::types::{call, ident};
use crate::api::{EnumValue, TypeDef};
use crate::names::TypeNames;
use crate::names::imports::{Imports, Symbol};

pub(super) fn emit_string_enum(
    imports: &Imports,
    def: &TypeDef,
    values: &[EnumValue<String>],
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.ident);
    let docs = type_doc(def.docs.as_deref(), def.deprecated);
    let attribute = call(imports, Symbol::Runtime("string_enum"));
    let case = names.case.word().map(|word| {
        let word = ident(word);
        quote!((#word))
    });
    let text = call(imports, Symbol::Prelude("String"));
    let unknown = ident(&names.rest);
    let variants = values.iter().zip(&names.members).map(|(value, name)| {
        let wire = (value.value != names.case.of(name)).then(|| {
            let value = &value.value;
            quote!(#[wire(name = #value)])
        });
        let docs = doc(value.docs.as_deref());
        let name = ident(name);
        quote!(#docs #wire #name,)
    });
    quote! {
        #docs
        #[#attribute #case]
        pub enum #name {
            #(#variants)*
            #unknown(#text),
        }
    }
}
