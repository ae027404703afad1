//! An integer of known values: an enum that keeps the values it does not know.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{doc, type_doc};
use super::types::{call, ident};
use crate::api::{EnumValue, TypeDef};
use crate::names::TypeNames;
use crate::names::imports::{Imports, Symbol};

pub(super) fn emit_integer_enum(
    imports: &Imports,
    def: &TypeDef,
    values: &[EnumValue<i64>],
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.ident);
    let docs = type_doc(def.docs.as_deref(), def.deprecated);
    let attribute = call(imports, Symbol::Runtime("integer_enum"));
    let unknown = ident(&names.rest);
    let variants = values.iter().zip(&names.members).map(|(value, name)| {
        let docs = doc(value.docs.as_deref());
        let value = Literal::i64_unsuffixed(value.value);
        let name = ident(name);
        quote!(#docs #[wire(value = #value)] #name,)
    });
    quote! {
        #docs
        #[#attribute]
        pub enum #name {
            #(#variants)*
            #unknown(i64),
        }
    }
}
