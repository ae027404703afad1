//! What the request type of an operation has: setters, and methods that ask for another answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{emit_argument, emit_body};
use crate::api::{Api, Content, Operation, Other};
use crate::emit::docs::{code, deprecated, doc};
use crate::emit::operation_docs::parameter_docs;
use crate::emit::signature::answer;
use crate::emit::types::{call, ident};
use crate::names::OperationNames;
use crate::names::imports::{Imports, Symbol};

/// The setters of a request type, if it has any.
pub(super) fn emit_setters(
    api: &Api,
    imports: &Imports,
    operation: &Operation,
    own: &OperationNames,
) -> Option<TokenStream> {
    let parameters = operation
        .optional
        .iter()
        .zip(&own.optional)
        .map(|(parameter, name)| {
            let argument = emit_argument(api, imports, parameter, name);
            let docs = parameter_docs(parameter);
            emit_setter(docs.as_deref(), parameter.deprecated, name, &argument)
        });
    let setters = operation.body_setters();
    let bodies = setters.iter().zip(&own.bodies).map(|(body, name)| {
        let argument = emit_body(api, imports, body, name);
        let said = body.description.as_deref();
        // One of several says which it is.
        let lead = format!("The body, as {}.", code(body.encoding.media_type()));
        let whole = said.map_or(lead.clone(), |said| format!("{lead}\n\n{said}"));
        let docs = match setters {
            [_] => said,
            _ => Some(whole.as_str()),
        };
        emit_setter(docs, false, name, &argument)
    });
    let setters: Vec<TokenStream> = parameters.chain(bodies).collect();
    let request = ident(&own.request);
    (!setters.is_empty()).then(|| {
        let calls = call(imports, Symbol::Runtime("calls"));
        quote! {
            #[#calls]
            impl #request {
                #(#setters)*
            }
        }
    })
}

/// The methods of a request type that ask for another answer, if there is one.
pub(super) fn emit_others(
    imports: &Imports,
    operation: &Operation,
    own: &OperationNames,
) -> Option<TokenStream> {
    let others = operation.others.iter().zip(&own.others);
    let others = others.map(|(other, name)| emit_other(imports, other, name));
    let others: Vec<TokenStream> = others.collect();
    let request = ident(&own.request);
    (!others.is_empty()).then(|| {
        let inlined = call(imports, Symbol::Runtime("inlined"));
        quote! {
            #[#inlined]
            impl #request {
                #(#others)*
            }
        }
    })
}

/// The method that asks for another answer.
fn emit_other(imports: &Imports, other: &Other, name: &str) -> TokenStream {
    let media_type = &other.media_type;
    let (decode, comes) = match other.content {
        Content::ByStatus(_) => ("ByStatus", ""),
        Content::Text(_) => ("Text", ", which comes as text"),
        Content::Bytes(_) => ("Bytes", ", which comes as bytes"),
        _ => ("Json", ""),
    };
    let docs = doc(Some(&format!(
        "Asks for {} instead{comes}.",
        code(media_type)
    )));
    let decode = ident(decode);
    let decoding = call(imports, Symbol::Runtime("Decode"));
    let inner = call(imports, Symbol::Runtime("Call"));
    let problem = call(imports, Symbol::Client("Problem"));
    let answer = answer(imports, &other.content);
    let name = ident(name);
    quote! {
        #docs
        pub fn #name(self) -> #inner<#answer, #problem> {
            self.0.accept(#media_type, #decoding::#decode)
        }
    }
}

fn emit_setter(
    docs: Option<&str>,
    is_deprecated: bool,
    name: &str,
    argument: &TokenStream,
) -> TokenStream {
    let docs = doc(docs);
    let deprecated = deprecated(is_deprecated);
    let name = ident(name);
    quote! {
        #docs
        #deprecated
        pub fn #name(self, #argument) -> Self {}
    }
}
