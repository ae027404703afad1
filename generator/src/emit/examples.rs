//! `tests/examples.rs`: what the vendor's documentation shows, as tests. The
//! tests of each tag stand in a file of their own; the root holds the `mod`
//! lines, and says what is not tested.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::call::{Calls, collect};
use super::docs::{code, deprecated_use, doc};
use super::text::{body, json, text};
use super::types::{call, ident};
use super::{Emitted, Form, root};
use crate::api::{
    Api, BodyText, ExampleTest, Expected, ExpectedBody, MadeCall, Operation, TestKind,
};
use crate::names::imports::{Imports, Position, Symbol};
use crate::names::{Names, OperationNames, TESTED};

/// The tests of a crate of this name, below `tests/`; none where nothing is shown.
pub(crate) fn emit_examples(api: &Api, names: &Names, library: &str) -> Vec<Emitted> {
    let operations = || api.operations.iter().zip(&names.operations);
    let tested = operations().filter(|(operation, _)| !operation.examples.tests.is_empty());
    let modules: BTreeSet<&str> = tested.map(|(_, own)| own.module.as_str()).collect();
    if modules.is_empty() {
        return Vec::new();
    }
    let mut files = vec![emit_root(api, names, library, &modules)];
    files.extend(modules.iter().map(|module| emit_module(api, names, module)));
    files
}

fn emit_root(api: &Api, names: &Names, library: &str, modules: &BTreeSet<&str>) -> Emitted {
    let form = Form::Crate(library.to_owned());
    let tested = ident(TESTED);
    let library = ident(library);
    let feature = |module: &&str| {
        let tag = names.tags.iter().find(|tag| tag.module == **module);
        tag.map(|tag| tag.feature.as_str())
    };
    // Nothing uses it where no module is there.
    let features: Option<Vec<&str>> = modules.iter().map(feature).collect();
    let cfg = features.and_then(|features| root::emit_cfg(api, &form, &features));
    let mut items = vec![quote!(
        #[rustfmt::skip]
        #cfg
        use #library as #tested;
    )];
    for module in modules {
        let cfg = feature(module).and_then(|feature| root::emit_cfg(api, &form, &[feature]));
        let docs = doc(left_out(api, names, module).as_deref());
        let path = format!("examples/{module}.rs");
        let module = ident(module);
        items.push(quote! {
            #docs
            #cfg
            #[path = #path]
            #[rustfmt::skip]
            mod #module;
        });
    }
    Emitted {
        path: "examples.rs".to_owned(),
        docs: vec![
            "What the documentation shows: each answer is read and written again, each".to_owned(),
            "request is sent and compared.".to_owned(),
        ],
        attributes: quote!(#![forbid(unsafe_code)]),
        items,
    }
}

/// What is shown and not tested, and why.
fn left_out(api: &Api, names: &Names, module: &str) -> Option<String> {
    let operations = api.operations.iter().zip(&names.operations);
    let operations = operations.filter(|(_, own)| own.module == module);
    let lines = operations.flat_map(|(operation, own)| {
        let examples = &operation.examples;
        let untested = examples.left_out.iter().chain(&examples.doubts);
        untested.map(|one| {
            let reason = one.reason.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("- {}, {}: {reason}", code(&own.method), one.sample)
        })
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| format!("Left out:\n{}", lines.join("\n")))
}

fn emit_module(api: &Api, names: &Names, module: &str) -> Emitted {
    let operations = || {
        let all = api.operations.iter().zip(&names.operations).enumerate();
        all.filter(|(_, (_, own))| own.module == module)
    };
    let mut mentioned = BTreeSet::new();
    for (index, (operation, _)) in operations() {
        for test in &operation.examples.tests {
            mention(api, operation, index, test, &mut mentioned);
        }
    }
    let imports = Imports::plan(names, Position::Tests, &BTreeSet::new(), &mentioned);
    let calls = Calls {
        api,
        names,
        imports: &imports,
    };
    let tests = operations().flat_map(|(index, (operation, own))| {
        let tests = operation.examples.tests.iter().zip(&own.tests);
        let calls = &calls;
        tests.map(move |(test, name)| emit_test(calls, operation, index, own, test, name))
    });
    let tests = tests.collect();
    Emitted::new(format!("examples/{module}.rs"), &imports, tests)
}

fn mention(
    api: &Api,
    operation: &Operation,
    index: usize,
    test: &ExampleTest,
    mentioned: &mut BTreeSet<Symbol>,
) {
    match &test.kind {
        TestKind::Answer { is_error, .. } => {
            mentioned.insert(Symbol::Request(index));
            mentioned.insert(Symbol::Test(reader(*is_error)));
        }
        TestKind::Request { call, .. } => {
            mentioned.insert(Symbol::Runtime("Recorder"));
            collect(api, operation, call, mentioned);
        }
    }
}

fn reader(is_error: bool) -> &'static str {
    match is_error {
        true => "problem",
        false => "answer",
    }
}

fn emit_test(
    calls: &Calls<'_>,
    operation: &Operation,
    index: usize,
    own: &OperationNames,
    test: &ExampleTest,
    name: &str,
) -> TokenStream {
    let name = ident(name);
    let (deprecated, statements) = match &test.kind {
        TestKind::Answer {
            status,
            media,
            body,
            is_error,
        } => {
            let read = call(calls.imports, Symbol::Test(reader(*is_error)));
            let request = call(calls.imports, Symbol::Request(index));
            let body = self::body(body);
            let status = proc_macro2::Literal::u16_unsuffixed(*status);
            (None, quote!(#read::<#request>(#status, #media, #body);))
        }
        TestKind::Request { call, expected, .. } => (
            deprecated_use(uses_deprecated(operation, call)),
            emit_request(calls, operation, own, call, expected),
        ),
    };
    quote! {
        #[test]
        #deprecated
        fn #name() {
            #statements
        }
    }
}

/// Whether the code of a call mentions what the description advises against.
pub(super) fn uses_deprecated(operation: &Operation, call: &MadeCall) -> bool {
    let mut optional = call.optional.iter();
    operation.deprecated || optional.any(|(index, _)| operation.optional[*index].deprecated)
}

fn emit_request(
    calls: &Calls<'_>,
    operation: &Operation,
    own: &OperationNames,
    made: &MadeCall,
    expected: &Expected,
) -> TokenStream {
    let recorder = call(calls.imports, Symbol::Runtime("Recorder"));
    let client = calls.client(made);
    let body = calls.body(operation, made);
    let call = calls.call(operation, own, made);
    let expected = emit_expected(expected);
    quote! {
        let recorder = #recorder::new();
        let client = #client;
        #body
        let call = #call.call();
        let sent = recorder.sent(call);
        #expected
    }
}

fn emit_expected(expected: &Expected) -> TokenStream {
    let line = expected.line.as_ref().map(|(method, url)| {
        let url = text(url);
        quote!(sent.is(#method, #url);)
    });
    let headers = expected.headers.iter().map(|(name, value)| {
        let (name, value) = (text(name), text(value));
        quote!(sent.has_header(#name, #value);)
    });
    let basic = expected.basic.as_ref().map(|(user, password)| {
        let (user, password) = (text(user), text(password));
        quote!(sent.has_basic(#user, #password);)
    });
    let pairs = |pairs: &[(String, String)]| {
        let pairs = pairs.iter().map(|(name, value)| {
            let (name, value) = (text(name), text(value));
            quote!((#name, #value))
        });
        quote!(&[#(#pairs),*])
    };
    let body = match &expected.body {
        ExpectedBody::Nothing => quote!(sent.has_no_body();),
        ExpectedBody::Json(value) => {
            let value = body(value);
            quote!(sent.has_json(#value);)
        }
        ExpectedBody::Items(list) => {
            let list = json(list);
            quote!(sent.has_items(#list);)
        }
        ExpectedBody::Form(fields) => {
            let fields = pairs(fields);
            quote!(sent.has_form(#fields);)
        }
        ExpectedBody::Parts(fields) => {
            let fields = pairs(fields);
            quote!(sent.has_parts(#fields);)
        }
        ExpectedBody::Text(value) => {
            let value = body(&BodyText::Text(value.clone()));
            quote!(sent.has_text(#value);)
        }
    };
    quote!(#line #(#headers)* #basic #body)
}
