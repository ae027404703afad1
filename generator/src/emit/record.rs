//! A record: a plain struct. The table of its fields, its constructor and its
//! setters are written by the runtime's attribute, so that a new field is one hunk.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraints::list;
use super::docs::{deprecated, doc, type_doc, with_values};
use super::types::{call, ident, owned};
use crate::api::{Direction, Field, Presence, Record, Type, TypeDef};
use crate::names::TypeNames;
use crate::names::imports::{Imports, Symbol};

pub(super) fn emit_record(
    imports: &Imports,
    def: &TypeDef,
    record: &Record,
    names: &TypeNames,
) -> TokenStream {
    let name = ident(&names.ident);
    let docs = type_doc(def.docs.as_deref(), def.deprecated);
    let attribute = call(imports, Symbol::Runtime("record"));
    let new = def.sent.then(|| quote!((new)));
    let fields = record
        .fields
        .iter()
        .zip(&names.members)
        .map(|(field, name)| emit_field(imports, field, name));
    let rest = record.rest.as_ref().map(|rest| {
        let name = ident(&names.rest);
        let ty = owned(imports, &Type::Map(Box::new(rest.clone())));
        let docs = match record.needed.as_slice() {
            [] => "What stands under keys that no other field names.".to_owned(),
            needed => format!(
                "What stands under keys that no other field names, {} among them.",
                list(needed, "and")
            ),
        };
        let docs = doc(Some(&docs));
        quote! {
            #docs
            #[wire(rest)]
            pub #name: #ty,
        }
    });
    quote! {
        #docs
        #[#attribute #new]
        pub struct #name {
            #(#fields)*
            #rest
        }
    }
}

fn emit_field(imports: &Imports, field: &Field, name: &str) -> TokenStream {
    let default = field.default.as_deref();
    let docs = with_values(field.docs.as_deref(), &field.constraints, default);
    let docs = doc(docs.as_deref());
    let deprecated = deprecated(field.deprecated);
    let wire = emit_wire(field, name);
    let name = ident(name);
    let ty = owned(imports, &field.ty);
    let ty = match field.presence {
        Presence::Required => ty,
        Presence::Optional => {
            let option = call(imports, Symbol::Prelude("Option"));
            quote!(#option<#ty>)
        }
        Presence::Nullable => {
            let nullable = call(imports, Symbol::Runtime("Nullable"));
            quote!(#nullable<#ty>)
        }
        Presence::Maybe => {
            let maybe = call(imports, Symbol::Runtime("Maybe"));
            quote!(#maybe<#ty>)
        }
    };
    quote! {
        #docs
        #deprecated
        #wire
        pub #name: #ty,
    }
}

/// What the struct alone does not say.
fn emit_wire(field: &Field, name: &str) -> Option<TokenStream> {
    let mut words: Vec<TokenStream> = Vec::new();
    if field.name != name {
        let wire = &field.name;
        words.push(quote!(name = #wire));
    }
    for alias in &field.aliases {
        words.push(quote!(alias = #alias));
    }
    match field.direction {
        Direction::Both => {}
        Direction::Read => words.push(quote!(read_only)),
        Direction::Write => words.push(quote!(write_only)),
    }
    if field.secret {
        words.push(quote!(secret));
    }
    if let Some(form) = field.form.word() {
        words.push(quote!(form = #form));
    }
    (!words.is_empty()).then(|| quote!(#[wire(#(#words),*)]))
}
