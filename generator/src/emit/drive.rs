//! The code that makes many calls, one after the other: a function for each
//! operation, and one that begins them all.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Emitted;
use super::call::{Calls, collect};
use super::docs::deprecated_use;
use super::examples::uses_deprecated;
use super::text::text;
use super::types::{call, ident};
use crate::api::{Api, Credential, MadeCall};
use crate::names::Names;
use crate::names::imports::{Imports, Position, Symbol};

/// A call to be written.
#[derive(Debug)]
pub(crate) struct DrivenCall {
    /// Of which operation, by index into [`Api::operations`].
    pub operation: usize,
    /// What tells it from others of the operation.
    pub label: String,
    /// What its client has instead of all credentials.
    pub credentials: Option<Vec<(usize, Credential)>>,
    /// Its values.
    pub made: MadeCall,
}

/// A file with a function `drive` that makes all calls.
pub(crate) fn emit_drive(
    api: &Api,
    names: &Names,
    credentials: &[(usize, Credential)],
    driven: &[DrivenCall],
) -> Emitted {
    let mut mentioned = BTreeSet::new();
    for call in driven {
        collect(
            api,
            &api.operations[call.operation],
            &call.made,
            &mut mentioned,
        );
    }
    // No import may be called what a function here is.
    let own: BTreeSet<String> = ["drive".to_owned()].into();
    let imports = Imports::plan(names, Position::Tests, &own, &mentioned);
    let calls = Calls {
        api,
        names,
        imports: &imports,
    };
    let driven_of = |index: usize| driven.iter().filter(move |call| call.operation == index);
    let indices = 0..api.operations.len();
    let indices: Vec<usize> = indices
        .filter(|index| driven_of(*index).next().is_some())
        .collect();
    let functions = indices.iter().map(|index| function(names, *index));
    let client = client(&calls, credentials);
    let drive = quote! {
        pub fn drive(with: &mut crate::Drive) {
            #client
            #(#functions(with, &client);)*
        }
    };
    let operations = indices
        .iter()
        .map(|index| emit_operation(&calls, *index, &driven_of(*index).collect::<Vec<_>>()));
    let items = std::iter::once(drive).chain(operations).collect();
    Emitted::new("drive.rs".to_owned(), &imports, items)
}

/// The name of a function; no import begins like it.
fn function(names: &Names, index: usize) -> proc_macro2::Ident {
    format_ident!(
        "drive_{}",
        names.operations[index].method.trim_start_matches("r#")
    )
}

fn emit_operation(calls: &Calls<'_>, index: usize, driven: &[&DrivenCall]) -> TokenStream {
    let operation = &calls.api.operations[index];
    let own = &calls.names.operations[index];
    let id = text(operation.id.as_ref().unwrap_or(&operation.name));
    let mut deprecated = false;
    let statements = driven.iter().map(|driven| {
        deprecated |= uses_deprecated(operation, &driven.made);
        let body = calls.body(operation, &driven.made);
        let made = calls.call(operation, own, &driven.made);
        let label = text(&driven.label);
        let call = quote! {
            with.call(#id, #label, || {
                #body
                #made.call()
            });
        };
        match &driven.credentials {
            None => call,
            Some(credentials) => {
                let client = client(calls, credentials);
                quote!({ #client #call })
            }
        }
    });
    let statements: Vec<TokenStream> = statements.collect();
    let deprecated = deprecated_use(deprecated);
    let name = function(calls.names, index);
    let client = call(calls.imports, Symbol::Client("Client"));
    quote! {
        #deprecated
        fn #name(with: &mut crate::Drive, client: &#client) {
            #(#statements)*
        }
    }
}

/// A client of which every server is the one to be driven.
fn client(calls: &Calls<'_>, credentials: &[(usize, Credential)]) -> TokenStream {
    let servers = calls.names.servers.iter().map(|name| ident(name));
    let goes = quote!(.base_url(with.url()) #(.#servers(with.url()))*);
    let builder = calls.builder(Some(goes), credentials);
    // In a test, where a client that cannot be built is a failure.
    quote!(let client = #builder.build().unwrap();)
}
