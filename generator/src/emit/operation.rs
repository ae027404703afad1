//! Operations: methods on the client, and the request type of each with its setters.

use std::collections::BTreeSet;
use std::str::FromStr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Emitted;
use super::docs::{code, deprecated, doc};
use super::operation_docs::{describe, parameter_docs};
use super::signature::{answer, argument, symbols};
use super::types::{call, ident, owned};
use crate::api::{
    Api, Body, BodyEncoding, Content, ErrorWhen, Frames, Kind, Operation, Parameter,
    ParameterPlace, PathStyle, QueryStyle, Status, Stream, ValueStyle, Wanted,
};
use crate::names::imports::{Imports, Position, Symbol, of_content, of_type};
use crate::names::{Names, OperationNames};

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
    for other in &operation.others {
        of_content(other, mentioned);
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

fn body_type(api: &Api, imports: &Imports, body: &Body) -> TokenStream {
    match body.encoding {
        BodyEncoding::Text(_) => quote!(&str),
        _ => argument(api, imports, &body.ty),
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
    let request = ident(&own.request);
    let inner = call(imports, Symbol::Runtime("Call"));
    let problem = call(imports, Symbol::Client("Problem"));
    let answer = answer(imports, &operation.answer);
    quote! {
        #[#attribute(#(#facts),*)]
        pub struct #request(#inner<#answer, #problem>);
    }
}

fn emit_facts(
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
    // The attribute makes this name of the request's by itself.
    let usual = lower_camel(&own.request);
    if let Some(id) = operation.id.as_ref().filter(|id| **id != usual) {
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
    if let Content::ByStatus(id) = operation.answer
        && let Kind::Answers(answers) = &api.type_def(id).kind
    {
        let answers = answers.iter().zip(&names.of(id).members);
        let answers = answers.map(|(answer, variant)| {
            let status = emit_status(answer.status?);
            let variant = ident(variant);
            Some(quote!(#status = #variant))
        });
        let answers = answers.flatten();
        facts.push(quote!(answers(#(#answers),*)));
    }
    if !operation.error_when.is_empty() {
        let conditions = operation.error_when.iter().map(|(status, condition)| {
            let status = emit_status(*status);
            let condition = emit_condition(condition);
            quote!(#status = #condition)
        });
        facts.push(quote!(error_when(#(#conditions),*)));
    }
    if !operation.errors.is_empty() {
        // Statuses with one body stand together, where the first of them is.
        let mut groups: Vec<(usize, Vec<TokenStream>)> = Vec::new();
        for (status, problem) in &operation.errors {
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
        facts.push(quote!(errors(#(#errors),*)));
    }
    // A heading is of no use to a program; the docs of the method have it.
    if let Some(docs) = operation.docs.as_ref().filter(|docs| docs.contains("://")) {
        facts.push(quote!(docs = #docs));
    }
    facts
}

/// `stream(data = Chunk, end = "[DONE]")`: the media type is told where it is not the usual one.
fn emit_stream(imports: &Imports, stream: &Stream) -> TokenStream {
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

fn lower_camel(pascal: &str) -> String {
    let mut letters = pascal.chars();
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

/// The setters of a request type, if it has any.
fn emit_setters(
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
fn emit_others(
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
fn emit_other(imports: &Imports, other: &Content, name: &str) -> TokenStream {
    let media_type = other.media_type().unwrap_or_default();
    let (decode, comes) = match other {
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
    let answer = answer(imports, other);
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

/// A parameter as an argument, with the method of the call that takes it.
fn emit_argument(api: &Api, imports: &Imports, parameter: &Parameter, name: &str) -> TokenStream {
    let key = (parameter.name != name).then(|| {
        let key = &parameter.name;
        quote!(#key)
    });
    let style = style_name(parameter.place).map(|(name, variant)| {
        let name = call(imports, Symbol::Runtime(name));
        let variant = ident(variant);
        quote!(#name::#variant)
    });
    let step = match (parameter.place, &style) {
        (ParameterPlace::Path(_), None) => "path",
        (ParameterPlace::Path(_), Some(_)) => "path_as",
        (ParameterPlace::Query(_, true), _) => "query_reserved",
        (ParameterPlace::Query(..), None) => "query",
        (ParameterPlace::Query(..), Some(_)) => "query_as",
        (ParameterPlace::Header(_), None) => "header",
        (ParameterPlace::Header(_), Some(_)) => "header_as",
        (ParameterPlace::Cookie(_), None) => "cookie",
        (ParameterPlace::Cookie(_), Some(_)) => "cookie_as",
    };
    let words: Vec<TokenStream> = key.into_iter().chain(style).collect();
    let attribute = match (step, words.as_slice()) {
        // What has no attribute is a part of the path.
        ("path", []) => None,
        (step, words) => {
            let step = ident(step);
            let words = (!words.is_empty()).then(|| quote!((#(#words),*)));
            Some(quote!(#[#step #words]))
        }
    };
    let ty = argument(api, imports, &parameter.ty);
    let name = ident(name);
    quote!(#attribute #name: #ty)
}

/// The runtime's name for a style, where it has to be said.
fn style_name(place: ParameterPlace) -> Option<(&'static str, &'static str)> {
    match place {
        ParameterPlace::Path(style) => {
            let variant = match style {
                PathStyle::Simple => return None,
                PathStyle::SimpleExploded => "SimpleExploded",
                PathStyle::Label => "Label",
                PathStyle::LabelExploded => "LabelExploded",
                PathStyle::Matrix => "Matrix",
                PathStyle::MatrixExploded => "MatrixExploded",
                PathStyle::Reserved => "Reserved",
                PathStyle::Json => "Json",
            };
            Some(("PathStyle", variant))
        }
        ParameterPlace::Query(style, reserved) => {
            let variant = match style {
                QueryStyle::Form if !reserved => return None,
                QueryStyle::Form => "Form",
                QueryStyle::Comma => "Comma",
                QueryStyle::Space => "Space",
                QueryStyle::Pipe => "Pipe",
                QueryStyle::Deep => "Deep",
                QueryStyle::Json => "Json",
                QueryStyle::Flag => "Flag",
                QueryStyle::Whole => "Whole",
                QueryStyle::WholeJson => "WholeJson",
            };
            Some(("QueryStyle", variant))
        }
        ParameterPlace::Header(style) => match style {
            ValueStyle::Other => Some(("HeaderStyle", "SimpleExploded")),
            ValueStyle::Json => Some(("HeaderStyle", "Json")),
            ValueStyle::Plain | ValueStyle::Bare | ValueStyle::BareComma => None,
        },
        ParameterPlace::Cookie(style) => match style {
            ValueStyle::Plain => None,
            ValueStyle::Other => Some(("CookieStyle", "Comma")),
            ValueStyle::Json => Some(("CookieStyle", "Json")),
            ValueStyle::Bare => Some(("CookieStyle", "Bare")),
            ValueStyle::BareComma => Some(("CookieStyle", "BareComma")),
        },
    }
}

/// A body as an argument, with the method of the call that takes it.
fn emit_body(api: &Api, imports: &Imports, body: &Body, name: &str) -> TokenStream {
    let step = match &body.encoding {
        BodyEncoding::Json(_) if body.envelope.is_some() => {
            let key = &body.envelope;
            quote!(json_in(#key))
        }
        BodyEncoding::Json(media_type) if media_type == "application/json" => quote!(json),
        BodyEncoding::Json(media_type) => quote!(json_as(#media_type)),
        BodyEncoding::Form => quote!(form),
        BodyEncoding::Multipart => quote!(multipart),
        BodyEncoding::Text(media_type) if media_type == "text/plain" => quote!(text),
        BodyEncoding::Text(media_type) => quote!(bytes(#media_type)),
        BodyEncoding::Bytes(media_type) => quote!(file(#media_type)),
    };
    let name = ident(name);
    let ty = body_type(api, imports, body);
    quote!(#[#step] #name: #ty)
}
