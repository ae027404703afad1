//! Callbacks and webhooks: a file for each, with what is known of it and the
//! functions that read it.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Emitted;
use super::docs::{code, deprecated, markdown};
use super::signature::answer;
use super::types::call;
use crate::api::{Api, Callback, Content, Message, Status, TypeId};
use crate::names::Names;
use crate::names::imports::{Imports, Position, Symbol, of_content};

/// A file for each.
pub(super) fn emit_callbacks(api: &Api, names: &Names) -> Vec<Emitted> {
    let callbacks = api.callbacks.iter().zip(&names.callbacks);
    callbacks
        .map(|(callback, name)| emit_callback(names, callback, name))
        .collect()
}

fn emit_callback(names: &Names, callback: &Callback, name: &str) -> Emitted {
    let imports = Imports::plan(
        names,
        Position::Operations,
        &BTreeSet::new(),
        &mentioned(callback),
    );
    let mut items = vec![emit_facts(names, &imports, callback)];
    if !callback.messages.is_empty() {
        items.push(emit_parse(&imports, callback));
    }
    items.extend(callback.query.map(|id| emit_query(&imports, id)));
    items.extend(callback.headers.map(|id| emit_headers(&imports, id)));
    let mut file = Emitted::new(format!("callbacks/{name}.rs"), &imports, items);
    file.docs = markdown(&describe(callback));
    file
}

fn mentioned(callback: &Callback) -> BTreeSet<Symbol> {
    let mut mentioned: BTreeSet<Symbol> = [Symbol::Runtime("Callback")].into();
    let has_body = !callback.messages.is_empty();
    if has_body {
        mentioned.insert(Symbol::Runtime("Decode"));
        of_content(&callback.payload, &mut mentioned);
    }
    if has_body || callback.headers.is_some() {
        mentioned.insert(Symbol::Runtime("HeaderMap"));
    }
    if has_body || callback.headers.is_some() || callback.query.is_some() {
        mentioned.insert(Symbol::Prelude("Result"));
        mentioned.insert(Symbol::Runtime("CallbackError"));
    }
    if success(callback).next().is_some() {
        mentioned.insert(Symbol::Runtime("Status"));
    }
    let parameters = callback.query.iter().chain(&callback.headers);
    mentioned.extend(parameters.map(|id| Symbol::Type(*id)));
    mentioned
}

/// Summary and method in one line, then the description, where it is sent, and what may be answered.
fn describe(callback: &Callback) -> String {
    let method = code(&callback.method);
    let summary = match &callback.summary {
        Some(summary) => summary.trim().trim_end_matches('.').to_owned(),
        None => format!("What is sent as {}", code(&callback.name)),
    };
    let mut text = format!("{summary} ({method}).");
    let description = callback.description.as_ref();
    if let Some(description) = description.filter(|_| description != callback.summary.as_ref()) {
        text.push_str("\n\n");
        text.push_str(description);
    }
    if let Some(target) = &callback.target {
        let asked_by = callback.asked_by.iter();
        let asked_by = asked_by.map(|(method, path)| code(&format!("{method} {path}")));
        let asked_by: Vec<_> = asked_by.collect();
        let (target, asked_by) = (code(target), asked_by.join(", "));
        text.push_str(&format!("\n\nIt goes to {target} of {asked_by}."));
    }
    if !callback.answers.is_empty() {
        text.push_str("\n\nIt may be answered with:\n");
    }
    for (status, description) in &callback.answers {
        let status = match status {
            Status::Code(code) => format!("`{code}`"),
            Status::Class(class) => format!("`{class}XX`"),
            Status::Default if callback.answers.len() == 1 => "any status".to_owned(),
            Status::Default => "any other".to_owned(),
        };
        let description = description.split_whitespace();
        let description: Vec<_> = description.collect();
        match description.as_slice() {
            [] => text.push_str(&format!("\n- {status}")),
            words => text.push_str(&format!("\n- {status}: {}", words.join(" "))),
        }
    }
    text
}

/// The statuses of success that are named.
fn success(callback: &Callback) -> impl Iterator<Item = &Status> {
    let statuses = callback.answers.iter().map(|(status, _)| status);
    statuses.filter(|status| matches!(status, Status::Code(200..300) | Status::Class(2)))
}

fn emit_facts(names: &Names, imports: &Imports, callback: &Callback) -> TokenStream {
    let (name, method) = (&callback.name, &callback.method);
    let ty = call(imports, Symbol::Runtime("Callback"));
    let messages = callback.messages.iter();
    let messages = messages.map(|message| emit_message(names, imports, callback, message));
    let answers = success(callback).map(|status| {
        let ty = call(imports, Symbol::Runtime("Status"));
        match status {
            Status::Code(code) => {
                let code = Literal::u16_unsuffixed(*code);
                quote!(#ty::Code(#code))
            }
            Status::Class(class) => {
                let class = Literal::u8_unsuffixed(*class);
                quote!(#ty::Class(#class))
            }
            Status::Default => quote!(#ty::Default),
        }
    });
    quote! {
        /// What is known of it before it comes.
        pub static CALLBACK: #ty = #ty {
            name: #name,
            method: #method,
            bodies: &[#(#messages),*],
            answers: &[#(#answers),*],
        };
    }
}

fn emit_message(
    names: &Names,
    imports: &Imports,
    callback: &Callback,
    message: &Message,
) -> TokenStream {
    let media_type = &message.media_type;
    let ty = call(imports, Symbol::Runtime("Decode"));
    let keys = &message.envelope;
    let decode = match &message.content {
        Content::Json(..) if !keys.is_empty() => quote!(#ty::Envelope(&[#(#keys),*])),
        Content::Json(..) => quote!(#ty::Json),
        Content::Form(_) => quote!(#ty::Form),
        Content::Text(_) => quote!(#ty::Text),
        Content::Bytes(_) => quote!(#ty::Bytes),
        Content::Empty | Content::ByStatus(_) => quote!(#ty::Nothing),
    };
    let variant = match (&callback.payload, message.variant) {
        (Content::ByStatus(id), Some(index)) => {
            let variant = &names.of(*id).members[index];
            quote!(Some(#variant))
        }
        _ => quote!(None),
    };
    quote!((#media_type, #decode, #variant))
}

fn emit_parse(imports: &Imports, callback: &Callback) -> TokenStream {
    let deprecated = deprecated(callback.deprecated);
    let payload = answer(imports, &callback.payload);
    let headers = call(imports, Symbol::Runtime("HeaderMap"));
    let result = emit_result(imports, &payload);
    quote! {
        /// Reads what came, from its headers and its whole body.
        #deprecated
        #[inline]
        pub fn parse(headers: &#headers, body: &[u8]) -> #result {
            CALLBACK.parse(headers, body)
        }
    }
}

fn emit_query(imports: &Imports, id: TypeId) -> TokenStream {
    let result = emit_result(imports, &call(imports, Symbol::Type(id)));
    quote! {
        /// Reads what stands in the query: behind the `?`.
        #[inline]
        pub fn query(query: &str) -> #result {
            CALLBACK.parse_query(query)
        }
    }
}

fn emit_headers(imports: &Imports, id: TypeId) -> TokenStream {
    let headers = call(imports, Symbol::Runtime("HeaderMap"));
    let result = emit_result(imports, &call(imports, Symbol::Type(id)));
    quote! {
        /// Reads the headers that the description names.
        #[inline]
        pub fn headers(headers: &#headers) -> #result {
            CALLBACK.parse_headers(headers)
        }
    }
}

fn emit_result(imports: &Imports, ty: &TokenStream) -> TokenStream {
    let result = call(imports, Symbol::Prelude("Result"));
    let error = call(imports, Symbol::Runtime("CallbackError"));
    quote!(#result<#ty, #error>)
}
