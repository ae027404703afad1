//! `lib.rs`: what the client is, a first call, and every `mod` line. It alone
//! differs between a crate and a module, so that tag features stand nowhere else.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, doc, markdown};
use super::types::ident;
use super::{Emitted, Form, example, shown};
use crate::api::{Api, Home, TypeDef};
use crate::names::{Names, UNTAGGED};
use crate::readme::OTHER_SERVERS;

pub(super) fn emit_root(api: &Api, names: &Names, form: &Form) -> Emitted {
    let operations = emit_operation_modules(api, names, form);
    let types = emit_type_modules(api, names, form, false);
    let shared = emit_type_modules(api, names, form, true);
    let shared = (!shared.is_empty()).then(|| {
        quote! {
            /// Types that inline schemas of several others have in common.
            pub mod shared {
                #(#shared)*
            }
        }
    });
    // The module is somebody else's, and so are its name and what of it is used; what its enums have, the description calls.
    let unused = (*form == Form::Module).then(|| {
        quote!(#[allow(clippy::enum_variant_names, clippy::module_inception, dead_code, unused_imports)])
    });
    let headers = (!api.headers.is_empty()).then(|| {
        quote! {
            /// Headers of answers, for `header` of a response or an error.
            #unused
            #[rustfmt::skip]
            pub mod headers;
        }
    });
    let items = vec![
        quote! { #unused #[rustfmt::skip] mod client; },
        quote! { #unused #[rustfmt::skip] mod problem; },
        quote! { #unused pub use client::{Client, ClientBuilder}; },
        quote! {
            /// Everything that stands in public signatures and is not of this API.
            #unused
            pub use clientwright_runtime as runtime;
        },
        quote! { #unused pub use problem::{Error, Problem}; },
        quote! {
            /// The operations and their requests, a module for each tag.
            #unused
            #[rustfmt::skip]
            pub mod operations {
                #(#operations)*
            }
        },
        quote! {
            /// The types of bodies, answers and parameters, a module for each schema.
            #unused
            #[rustfmt::skip]
            pub mod types {
                #(#types)*
                #shared
            }
        },
    ];
    let callbacks = emit_callback_modules(api, names, form);
    let callbacks = (!callbacks.is_empty()).then(|| {
        quote! {
            /// What the vendor sends, a module for each callback and webhook: `parse` reads what came.
            #unused
            #[rustfmt::skip]
            pub mod callbacks {
                #(#callbacks)*
            }
        }
    });
    let shown = (!api.shown.is_empty()).then(|| {
        let cfg = shown::emit_cfg(form);
        quote! {
            /// The answers that the description shows, for the `Recorder` of a test.
            #unused
            #cfg
            #[rustfmt::skip]
            pub mod examples;
        }
    });
    let items = items.into_iter().chain(headers).chain(callbacks);
    let items: Vec<TokenStream> = items.chain(shown).collect();
    let readme = matches!(form, Form::Crate(_)).then(|| {
        quote! {
            /// The code of the README, compiled as the documentation is.
            #[cfg(doctest)]
            #[doc = include_str!("../README.md")]
            struct Readme;
        }
    });
    let items = items.into_iter().chain(readme).collect();
    let (docs, attributes) = match form {
        Form::Crate(name) => (
            crate_docs(api, names, name),
            quote!(#![forbid(unsafe_code)]),
        ),
        Form::Module => (Vec::new(), TokenStream::new()),
    };
    Emitted {
        path: "lib.rs".to_owned(),
        docs,
        attributes,
        items,
    }
}

fn crate_docs(api: &Api, names: &Names, name: &str) -> Vec<String> {
    let mut docs = markdown(&format!("A client for the {}.", api.called()));
    if let Some(description) = &api.description {
        docs.push(String::new());
        docs.extend(markdown(description));
    }
    docs.push(String::new());
    docs.push("```no_run".to_owned());
    docs.extend(example::example(api, names, name));
    docs.push("```".to_owned());
    if !api.servers.is_empty() {
        docs.extend(server_docs(api, names));
    }
    docs
}

/// Where the calls go that do not go to where the API is.
fn server_docs(api: &Api, names: &Names) -> Vec<String> {
    let mut docs = ["", "# Where calls go", ""].map(str::to_owned).to_vec();
    docs.extend(markdown(OTHER_SERVERS));
    docs.push(String::new());
    let servers = api.servers.iter().zip(&names.servers);
    docs.extend(
        servers.map(|(server, name)| format!("- {}: [`ClientBuilder::{name}`]", code(&server.url))),
    );
    docs
}

/// A line for each tag, which its feature switches, and one for operations without.
fn emit_operation_modules(api: &Api, names: &Names, form: &Form) -> Vec<TokenStream> {
    let used: BTreeSet<&str> = names
        .operations
        .iter()
        .map(|own| own.module.as_str())
        .collect();
    let tags = api.tags.iter().zip(&names.tags);
    let tags = tags.filter(|(_, own)| used.contains(own.module.as_str()));
    let tags = tags.map(|(tag, own)| {
        let docs = doc(Some(tag.description.as_ref().unwrap_or(&tag.name)));
        let cfg = emit_cfg(api, form, &[own.feature.as_str()]);
        let module = ident(&own.module);
        quote!(#docs #cfg pub mod #module;)
    });
    let untagged = used.contains(UNTAGGED).then(|| {
        let module = ident(UNTAGGED);
        quote!(pub mod #module;)
    });
    tags.chain(untagged).collect()
}

/// A line for each callback, which the features of its tags switch.
fn emit_callback_modules(api: &Api, names: &Names, form: &Form) -> Vec<TokenStream> {
    let callbacks = api.callbacks.iter().zip(&names.callbacks);
    let lines = callbacks.map(|(callback, name)| {
        let tags = api.tags.iter().zip(&names.tags);
        let own = tags.filter(|(tag, _)| callback.tags.contains(&tag.name));
        let features: Vec<&str> = own.map(|(_, own)| own.feature.as_str()).collect();
        let cfg = emit_cfg(api, form, &features);
        let name = ident(name);
        quote!(#cfg pub mod #name;)
    });
    lines.collect()
}

fn emit_type_modules(api: &Api, names: &Names, form: &Form, shared: bool) -> Vec<TokenStream> {
    let modules = names
        .modules
        .iter()
        .filter(|module| module.shared == shared);
    let lines = modules.map(|module| {
        let defs = module.members.iter().map(|one| api.type_def(one.id));
        let defs: Vec<&TypeDef> = defs.collect();
        // What it only offers may be needed by others, who have it from where it is declared.
        let is_own = |def: &&TypeDef| matches!(def.home, Home::Root(_));
        let has_own = defs.iter().any(is_own);
        let needs = defs.iter().filter(|def| !has_own || is_own(def));
        let needs = needs.map(|def| def.tags.as_ref());
        // A module whose types are needed by no one tag alone is always there.
        let tags: Option<BTreeSet<usize>> = needs
            .collect::<Option<Vec<_>>>()
            .map(|sets| sets.into_iter().flatten().copied().collect());
        let features: Vec<&str> = tags
            .iter()
            .flatten()
            .map(|tag| names.tags[*tag].feature.as_str())
            .collect();
        let cfg = emit_cfg(api, form, &features);
        let name = ident(&module.name);
        quote!(#cfg pub mod #name;)
    });
    lines.collect()
}

/// Any of the features; nothing where there are none, or where the client has no tag features.
pub(super) fn emit_cfg(api: &Api, form: &Form, features: &[&str]) -> Option<TokenStream> {
    if *form == Form::Module || api.tags.len() < 2 {
        return None;
    }
    match features {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}
