//! `headers.rs`: a constant for each header that answers have.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitted;
use super::docs::{code, doc};
use super::types::{call, ident, owned};
use crate::api::{Api, Header};
use crate::names::Names;
use crate::names::imports::{Imports, Position, Symbol, of_type};

/// How many operations are named where not all have a header.
const NAMED: usize = 5;

pub(super) fn emit_headers(api: &Api, names: &Names) -> Option<Emitted> {
    let mut mentioned: BTreeSet<Symbol> = [Symbol::Runtime("Header")].into();
    for header in &api.headers {
        of_type(&header.ty, &mut mentioned);
    }
    let imports = Imports::plan(names, Position::Root, &BTreeSet::new(), &mentioned);
    let headers = api.headers.iter().zip(&names.headers);
    let items: Vec<TokenStream> = headers
        .map(|(header, name)| emit_header(api, names, &imports, header, name))
        .collect();
    (!items.is_empty()).then(|| Emitted::new("headers.rs".to_owned(), &imports, items))
}

fn emit_header(
    api: &Api,
    names: &Names,
    imports: &Imports,
    header: &Header,
    name: &str,
) -> TokenStream {
    let whose = code(&header.name) + ", in answers of " + &whose(api, names, header) + ".";
    let docs = match &header.description {
        Some(description) => doc(Some(&format!("{description}\n\n{whose}"))),
        None => doc(Some(&whose)),
    };
    let kind = call(imports, Symbol::Runtime("Header"));
    let ty = owned(imports, &header.ty);
    let (name, wire) = (ident(name), &header.name);
    let new = ident(if header.json { "json" } else { "new" });
    quote! {
        #docs
        pub const #name: #kind<#ty> = #kind::#new(#wire);
    }
}

/// Which operations have the header in their answers.
fn whose(api: &Api, names: &Names, header: &Header) -> String {
    let of = &header.operations;
    if of.len() == api.operations.len() {
        return "all operations".to_owned();
    }
    if of.len() > NAMED {
        return format!("{} operations", of.len());
    }
    let methods: Vec<String> = of
        .iter()
        .map(|index| code(&names.operations[*index].method))
        .collect();
    match methods.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        methods => methods.concat(),
    }
}
