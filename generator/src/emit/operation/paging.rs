//! `pages(…)` of an operation: how its pages follow each other.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Paging, PagingBy};
use crate::emit::types::{ident, owned};
use crate::names::imports::Imports;

/// `pages(Product, page = "page", limit = "limit", max_limit = 100)`
pub(super) fn emit_paging(imports: &Imports, paging: &Paging) -> TokenStream {
    let by = match &paging.by {
        PagingBy::Page(argument) => quote!(page = #argument),
        PagingBy::Offset(argument) => quote!(offset = #argument),
        PagingBy::Cursor(argument, next) => quote!(cursor = #argument, next = #next),
        PagingBy::Last(argument, key) => quote!(cursor = #argument, last_item = #key),
        PagingBy::Link(next) => quote!(link = #next),
    };
    let item = owned(imports, &paging.item);
    let items = Some(&paging.items).filter(|items| !items.is_empty());
    let number = |word: &str, number: Option<u64>| {
        let (word, number) = (ident(word), Literal::u64_unsuffixed(number?));
        Some(quote!(, #word = #number))
    };
    let text = |word: &str, text: Option<&String>| {
        let (word, text) = (ident(word), text?);
        Some(quote!(, #word = #text))
    };
    let rest = [
        text("items", items),
        number("first", paging.first),
        number("last", paging.last),
        text("limit", paging.limit.as_ref()),
        number("max_limit", paging.max_limit),
        text("total", paging.total.as_ref()),
        text("total_pages", paging.total_pages.as_ref()),
        text("more", paging.more.as_ref()),
    ];
    let rest = rest.into_iter().flatten();
    quote!(pages(#item, #by #(#rest)*))
}
