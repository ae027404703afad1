//! `examples.rs`: the answers that the description shows, as data for a `Recorder`. It is there in
//! tests alone, so nobody else compiles it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::text::one_line;
use super::{Emitted, Form, operation_id};
use crate::api::{Api, BodyText, ShownAnswer};
use crate::names::Names;

pub(super) fn emit_shown(api: &Api, names: &Names) -> Option<Emitted> {
    if api.shown.is_empty() {
        return None;
    }
    let shown = api.shown.iter().map(|shown| emit_answer(api, names, shown));
    Some(Emitted {
        path: "examples.rs".to_owned(),
        docs: Vec::new(),
        attributes: TokenStream::new(),
        items: vec![quote!(clientwright_runtime::examples! { #(#shown),* })],
    })
}

/// What the `mod` line depends on.
pub(super) fn emit_cfg(form: &Form) -> TokenStream {
    match form {
        Form::Crate(_) => quote!(#[cfg(feature = "test")]),
        Form::Module => quote!(#[cfg(test)]),
    }
}

/// Operations, status, name, media type and body: the last on one line, for whoever reads the list.
fn emit_answer(api: &Api, names: &Names, shown: &ShownAnswer) -> TokenStream {
    let operations = shown
        .operations
        .iter()
        .map(|index| operation_id(&api.operations[*index], &names.operations[*index]));
    let status = Literal::u16_unsuffixed(shown.status);
    let name = one_line(shown.name.as_deref().unwrap_or_default());
    let media = one_line(&shown.media);
    let body = match &shown.body {
        BodyText::Json(value) => one_line(&value.to_string()),
        BodyText::Text(text) => one_line(text),
    };
    quote!([#(#operations),*] #status #name #media #body)
}
