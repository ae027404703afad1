//! Callbacks and webhooks: a file for each, with what is known of it, of which
//! the runtime makes the functions that read it.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Emitted;
use super::docs::{code, deprecated, markdown};
use super::signature::answer;
use super::types::{call, ident};
use crate::api::{Api, Callback, Content, Message, Status};
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
    // What the module offers under these names may be called otherwise where it is declared.
    let own = ["Query", "Headers"].map(str::to_owned).into();
    let imports = Imports::plan(names, Position::Operations, &own, &mentioned(callback));
    let offered = [("Query", callback.query), ("Headers", callback.headers)];
    let offered = offered.into_iter().filter_map(|(ours, id)| {
        let theirs = call(&imports, Symbol::Type(id?));
        let renamed = (names.of(id?).ident != ours).then(|| {
            let ours = ident(ours);
            quote!(as #ours)
        });
        Some(quote!(pub use #theirs #renamed;))
    });
    let items = offered.chain([emit_facts(names, &imports, callback)]);
    let items = items.collect();
    let mut file = Emitted::new(format!("callbacks/{name}.rs"), &imports, items);
    file.docs = markdown(&describe(callback));
    file
}

fn mentioned(callback: &Callback) -> BTreeSet<Symbol> {
    let mut mentioned = BTreeSet::new();
    if !callback.messages.is_empty() {
        of_content(&callback.payload, &mut mentioned);
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
    let answers = callback.answers.iter();
    let answers = answers.map(|(status, description)| describe_answer(*status, description));
    let answers: Vec<String> = answers.collect();
    match answers.as_slice() {
        [] => {}
        [only] => text.push_str(&format!("\n\nAnswer with {only}")),
        several => {
            let list = several.join("\n- ");
            text.push_str(&format!("\n\nAnswer with one of:\n\n- {list}"));
        }
    }
    text
}

/// A status that may be answered, and what that means.
fn describe_answer(status: Status, description: &str) -> String {
    let status = match status {
        Status::Code(code) => format!("`{code}`"),
        Status::Class(class) => format!("`{class}XX`"),
        Status::Default => "any status that is not named".to_owned(),
    };
    let description: Vec<&str> = description.split_whitespace().collect();
    match description.as_slice() {
        [] => format!("{status}."),
        words => format!("{status}: {}", words.join(" ")),
    }
}

/// The statuses of success that are named.
fn success(callback: &Callback) -> impl Iterator<Item = &Status> {
    let statuses = callback.answers.iter().map(|(status, _)| status);
    statuses.filter(|status| matches!(status, Status::Code(200..300) | Status::Class(2)))
}

fn emit_facts(names: &Names, imports: &Imports, callback: &Callback) -> TokenStream {
    let (name, method) = (&callback.name, &callback.method);
    let messages = callback.messages.iter();
    let messages = messages.map(|message| emit_message(names, callback, message));
    let answers = success(callback).map(|status| match status {
        Status::Code(code) => Literal::u16_unsuffixed(*code),
        Status::Class(class) => Literal::u8_unsuffixed(*class),
        Status::Default => Literal::u8_unsuffixed(0),
    });
    let deprecated = deprecated(callback.deprecated);
    let parse = (!callback.messages.is_empty()).then(|| {
        let payload = answer(imports, &callback.payload);
        quote!(, #deprecated parse: #payload)
    });
    let query = callback.query.map(|_| quote!(, query: Query));
    let headers = callback.headers.map(|_| quote!(, headers: Headers));
    quote! {
        clientwright_runtime::callback! {
            name: #name, method: #method, bodies: [#(#messages),*], answers: [#(#answers),*]
            #parse #query #headers
        }
    }
}

fn emit_message(names: &Names, callback: &Callback, message: &Message) -> TokenStream {
    let media_type = &message.media_type;
    let keys = &message.envelope;
    let decode = match &message.content {
        Content::Json(..) if !keys.is_empty() => quote!(Envelope(&[#(#keys),*])),
        Content::Json(..) => quote!(Json),
        Content::Form(_) => quote!(Form),
        Content::Text(_) => quote!(Text),
        Content::Bytes(_) => quote!(Bytes),
        Content::Empty | Content::ByStatus(_) => quote!(Nothing),
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
