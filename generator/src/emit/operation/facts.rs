//! What is known of an operation before it is called, as the words of its attribute.

use std::str::FromStr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::EVENT;
use crate::api::{
    Alternative, Api, Content, ErrorWhen, Frames, Kind, Operation, Status, Stream, Wanted,
};
use crate::emit::types::{call, ident, owned};
use crate::names::imports::Imports;
use crate::names::{Names, OperationNames};

pub(super) fn emit_facts(
    api: &Api,
    names: &Names,
    operation: &Operation,
    own: &OperationNames,
) -> Vec<TokenStream> {
    let method = &operation.method;
    // `M-SEARCH` is no word of Rust.
    let method = match syn::parse_str::<syn::Ident>(method) {
        Ok(method) => quote!(#method),
        Err(_) => quote!(#method),
    };
    let path = &operation.path;
    let mut facts = vec![method, quote!(#path)];
    let id = operation_id(operation, own);
    if id != usual_id(own) {
        facts.push(quote!(id = #id));
    }
    if let Some(server) = &operation.server {
        facts.push(quote!(server = #server));
    }
    match &operation.answer {
        Content::Json(media_type, _) if media_type != "application/json" => {
            facts.push(quote!(accept = #media_type));
            if !media_type.ends_with("json") {
                facts.push(quote!(decode = json));
            }
        }
        Content::Text(media_type) | Content::Bytes(media_type) => {
            facts.push(quote!(accept = #media_type));
        }
        Content::Json(..) | Content::Form(_) | Content::ByStatus(_) | Content::Empty => {}
    }
    if !operation.envelope.is_empty() {
        let keys = &operation.envelope;
        facts.push(quote!(envelope(#(#keys),*)));
    }
    if operation.body_required && operation.body_argument().is_none() {
        facts.push(quote!(body));
    }
    match operation.retry {
        Some(true) => facts.push(quote!(retry)),
        Some(false) => facts.push(quote!(retry = false)),
        None => {}
    }
    if let Some(name) = &operation.idempotency_key {
        facts.push(quote!(idempotency_key = #name));
    }
    if !operation.rate_limits.is_empty() {
        let limits = operation.rate_limits.iter().map(|limit| {
            let requests = Literal::u64_unsuffixed(limit.requests);
            let per = ident(limit.per.word());
            quote!(#requests / #per)
        });
        facts.push(quote!(rate_limit(#(#limits),*)));
    }
    if let Some(alternatives) = &operation.security {
        let alternatives = alternatives.iter().map(|schemes| match schemes.as_slice() {
            [] => quote!(()),
            schemes => quote!(#(#schemes)&*),
        });
        facts.push(quote!(security(#(#alternatives)|*)));
    }
    facts.extend(emit_answers(api, names, operation));
    if !operation.error_when.is_empty() {
        let conditions = operation.error_when.iter().map(|(status, condition)| {
            let status = emit_status(*status);
            let condition = emit_condition(condition);
            quote!(#status = #condition)
        });
        facts.push(quote!(error_when(#(#conditions),*)));
    }
    facts.extend(emit_errors(names, operation));
    facts.extend(emit_by_media_type(api, names, operation));
    // A heading is of no use to a program; the docs of the method have it.
    if let Some(docs) = operation.docs.as_ref().filter(|docs| docs.contains("://")) {
        facts.push(quote!(docs = #docs));
    }
    facts
}

/// The variants of the answer type that several answers of success have, each with its name.
fn variants<'a>(
    api: &'a Api,
    names: &'a Names,
    operation: &Operation,
) -> impl Iterator<Item = (&'a Alternative, &'a String)> {
    let id = match operation.answer {
        Content::ByStatus(id) => Some(id),
        _ => None,
    };
    id.into_iter().flat_map(|id| {
        let answers = match &api.type_def(id).kind {
            Kind::Answers(answers) => answers.as_slice(),
            _ => &[],
        };
        answers.iter().zip(&names.of(id).members)
    })
}

/// `answers(200 = Ok, 202 = Accepted)`
fn emit_answers(api: &Api, names: &Names, operation: &Operation) -> Option<TokenStream> {
    let usual = variants(api, names, operation).filter(|(answer, _)| answer.media_type.is_none());
    let answers = usual.filter_map(|(answer, variant)| {
        let status = emit_status(answer.status?);
        let variant = ident(variant);
        Some(quote!(#status = #variant))
    });
    let answers: Vec<TokenStream> = answers.collect();
    (!answers.is_empty()).then(|| quote!(answers(#(#answers),*)))
}

/// `errors(400 | 404 = Problem, default = Failure)`
fn emit_errors(names: &Names, operation: &Operation) -> Option<TokenStream> {
    // Statuses with one body stand together, where the first of them is.
    let mut groups: Vec<(usize, Vec<TokenStream>)> = Vec::new();
    for (status, problem) in &operation.errors.by_status {
        let status = emit_status(*status);
        match groups.iter_mut().find(|group| group.0 == *problem) {
            Some((_, statuses)) => statuses.push(status),
            None => groups.push((*problem, vec![status])),
        }
    }
    let errors = groups.iter().map(|(problem, statuses)| {
        let variant = ident(&names.problems[*problem]);
        quote!(#(#statuses)|* = #variant)
    });
    let errors: Vec<TokenStream> = errors.collect();
    (!errors.is_empty()).then(|| quote!(errors(#(#errors),*)))
}

/// `by_media_type(200 = OkCsv("text/csv"), 404 = Text("text/plain"))`: what is told apart by that as well.
fn emit_by_media_type(api: &Api, names: &Names, operation: &Operation) -> Option<TokenStream> {
    let answers = variants(api, names, operation).filter_map(|(answer, variant)| {
        let media_type = answer.media_type.as_ref()?;
        // Parameters say no more than what was asked for.
        let essence = media_type.split(';').next().unwrap_or_default();
        Some((answer.status?, essence, variant))
    });
    let errors = operation.errors.by_media_type.iter();
    let errors = errors.map(|(status, media_type, problem)| {
        (*status, media_type.as_str(), &names.problems[*problem])
    });
    let entries = answers.chain(errors).map(|(status, media_type, variant)| {
        let (status, variant) = (emit_status(status), ident(variant));
        quote!(#status = #variant(#media_type))
    });
    let entries: Vec<TokenStream> = entries.collect();
    (!entries.is_empty()).then(|| quote!(by_media_type(#(#entries),*)))
}

/// `stream(data = Chunk, end = "[DONE]")`: the media type is told where it is not the usual one.
pub(super) fn emit_stream(imports: &Imports, stream: &Stream) -> TokenStream {
    let (word, usual) = match stream.frames {
        Frames::Lines => ("lines", "application/jsonl"),
        Frames::Sequence => ("sequence", "application/json-seq"),
        Frames::Events => ("events", "text/event-stream"),
        Frames::Data => ("data", "text/event-stream"),
    };
    let word = ident(word);
    let item = match &stream.item {
        Some(item) => owned(imports, item),
        None => call(imports, EVENT),
    };
    let accept = Some(&stream.accept).filter(|accept| *accept != usual);
    let accept = accept.map(|accept| quote!(, accept = #accept));
    let end = stream.end.as_ref().map(|end| quote!(, end = #end));
    quote!(stream(#word = #item #accept #end))
}

/// `is_not("response", "OK")`
fn emit_condition(condition: &ErrorWhen) -> TokenStream {
    let field = &condition.field;
    let value = match &condition.value {
        Wanted::Null => quote!(null),
        Wanted::Bool(value) => quote!(#value),
        Wanted::Number(text) => {
            let number = TokenStream::from_str(text);
            number.expect("a number of JSON is a sign and a literal")
        }
        Wanted::Text(text) => quote!(#text),
    };
    match condition.equal {
        true => quote!(is(#field, #value)),
        false => quote!(is_not(#field, #value)),
    }
}

/// By what an operation goes when the client runs.
pub(crate) fn operation_id(operation: &Operation, own: &OperationNames) -> String {
    operation.id.clone().unwrap_or_else(|| usual_id(own))
}

/// What the attribute makes of the name of the request by itself.
fn usual_id(own: &OperationNames) -> String {
    let mut letters = own.request.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn emit_status(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Class(class) => {
            // A literal with a suffix, as far as Rust is concerned.
            let class = Literal::from_str(&format!("{class}XX"));
            let class = class.expect("a digit and two letters make a literal");
            quote!(#class)
        }
        Status::Default => quote!(default),
    }
}
