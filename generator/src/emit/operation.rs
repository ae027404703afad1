//! Operations: methods on the client, and the request type of each with its setters.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitted;
use super::docs::{deprecated, doc};
use super::operation_docs::describe;
use super::signature::{answer, symbols};
use super::types::{call, ident};
use crate::api::{Api, BodyEncoding, Operation};
use crate::names::imports::{Imports, Position, Symbol, of_content, of_type};
use crate::names::{Names, OperationNames};

mod arguments;
mod facts;
mod paging;
mod setters;

use arguments::{emit_argument, emit_body, style_name};
pub(crate) use facts::operation_id;
use facts::{emit_facts, emit_stream};
use paging::emit_paging;
use setters::{emit_others, emit_setters};

/// An event of a stream, where the description does not say more of it.
const EVENT: Symbol = Symbol::Runtime("Event");

/// A file for each tag, and one for the operations without.
pub(super) fn emit_operations(api: &Api, names: &Names) -> Vec<Emitted> {
    let modules: BTreeSet<&String> = names.operations.iter().map(|own| &own.module).collect();
    let modules = modules.into_iter();
    modules
        .map(|module| emit_module(api, names, module))
        .collect()
}

fn emit_module(api: &Api, names: &Names, module: &str) -> Emitted {
    let operations = || {
        let all = api.operations.iter().zip(&names.operations);
        all.filter(|(_, own)| own.module == module)
    };
    let own: BTreeSet<String> = operations().map(|(_, own)| own.request.clone()).collect();
    let mut mentioned: BTreeSet<Symbol> = [
        Symbol::Client("Client"),
        Symbol::Client("Problem"),
        Symbol::Runtime("Call"),
        Symbol::Runtime("calls"),
        Symbol::Runtime("operation"),
    ]
    .into();
    for (operation, _) in operations() {
        collect(operation, &mut mentioned);
    }
    let imports = Imports::plan(names, Position::Operations, &own, &mentioned);
    let client = call(&imports, Symbol::Client("Client"));
    let methods = operations().map(|(operation, own)| emit_method(api, &imports, operation, own));
    let calls = call(&imports, Symbol::Runtime("calls"));
    let methods = quote! {
        #[#calls]
        impl #client {
            #(#methods)*
        }
    };
    let requests = operations().flat_map(|(operation, own)| {
        let request = emit_request(api, names, &imports, operation, own);
        let setters = emit_setters(api, &imports, operation, own);
        let others = emit_others(&imports, operation, own);
        [Some(request), setters, others].into_iter().flatten()
    });
    let items = std::iter::once(methods).chain(requests).collect();
    Emitted::new(format!("operations/{module}.rs"), &imports, items)
}

fn collect(operation: &Operation, mentioned: &mut BTreeSet<Symbol>) {
    let parameters = operation.required.iter().chain(&operation.optional);
    for parameter in parameters {
        symbols(&parameter.ty, mentioned);
        mentioned.extend(style_name(parameter.place).map(|(name, _)| Symbol::Runtime(name)));
    }
    for body in &operation.bodies {
        match body.encoding {
            BodyEncoding::Text(_) => {}
            _ => symbols(&body.ty, mentioned),
        }
    }
    of_content(&operation.answer, mentioned);
    if let Some(stream) = &operation.stream {
        match &stream.item {
            Some(item) => of_type(item, mentioned),
            None => _ = mentioned.insert(EVENT),
        }
    }
    if let Some(paging) = &operation.paging {
        of_type(&paging.item, mentioned);
    }
    for other in &operation.others {
        of_content(&other.content, mentioned);
        mentioned.extend([Symbol::Runtime("Decode"), Symbol::Runtime("inlined")]);
    }
}

/// The method that begins a request.
fn emit_method(
    api: &Api,
    imports: &Imports,
    operation: &Operation,
    own: &OperationNames,
) -> TokenStream {
    let docs = doc(Some(&describe(operation, own)));
    let deprecated = deprecated(operation.deprecated);
    let method = ident(&own.method);
    let request = ident(&own.request);
    let arguments = operation.required.iter().zip(&own.required);
    let arguments = arguments.map(|(parameter, name)| emit_argument(api, imports, parameter, name));
    let body = operation.body_argument();
    let body_argument = body.map(|body| emit_body(api, imports, body, &own.body));
    let arguments = arguments.chain(body_argument);
    // Seven, `self` among them, is as far as clippy goes.
    let many = operation.required.len() + usize::from(body.is_some()) > 6;
    let many = many.then(|| quote!(#[expect(clippy::too_many_arguments)]));
    quote! {
        #docs
        #deprecated
        #many
        pub fn #method(&self, #(#arguments),*) -> #request {}
    }
}

/// The request type: everything that is known of the operation before it is called.
fn emit_request(
    api: &Api,
    names: &Names,
    imports: &Imports,
    operation: &Operation,
    own: &OperationNames,
) -> TokenStream {
    let attribute = call(imports, Symbol::Runtime("operation"));
    let mut facts = emit_facts(api, names, operation, own);
    facts.extend(
        operation
            .stream
            .as_ref()
            .map(|stream| emit_stream(imports, stream)),
    );
    let paging = operation.paging.as_ref();
    facts.extend(paging.map(|paging| emit_paging(imports, paging)));
    let request = ident(&own.request);
    let inner = call(imports, Symbol::Runtime("Call"));
    let problem = call(imports, Symbol::Client("Problem"));
    let answer = answer(imports, &operation.answer);
    quote! {
        #[#attribute(#(#facts),*)]
        pub struct #request(#inner<#answer, #problem>);
    }
}
