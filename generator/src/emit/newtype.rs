//! A text or a number that is checked when it is made.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{type_doc, with_values};
use super::types::{call, ident, owned};
use crate::api::{Newtype, Type, TypeDef};
use crate::names::TypeNames;
use crate::names::imports::{Imports, Symbol};

pub(super) fn emit_newtype(
    imports: &Imports,
    def: &TypeDef,
    newtype: &Newtype,
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.ident);
    let text = with_values(def.docs.as_deref(), &newtype.constraints, None);
    let docs = type_doc(text.as_deref(), def.deprecated);
    let derive = call(imports, Symbol::Runtime("Checked"));
    let limits = newtype.limits.iter().map(|(word, value)| {
        let word = ident(word);
        quote!(#word = #value)
    });
    let inner = owned(imports, &Type::Scalar(newtype.scalar));
    quote! {
        #docs
        #[derive(#derive)]
        #[wire(#(#limits),*)]
        pub struct #name(#inner);
    }
}
