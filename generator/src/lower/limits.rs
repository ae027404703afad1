//! How pages follow each other.

use crate::api::{Paging, PagingBy};
use crate::document::checked::{Next, Pagination, PaginationStyle};

pub(super) fn lower_paging(pagination: &Pagination) -> Paging {
    let place = |next: &Next| match next {
        Next::Body(place) | Next::Header(place) => place.clone(),
    };
    Paging {
        by: match &pagination.style {
            PaginationStyle::Page(parameter) => PagingBy::Page(parameter.clone()),
            PaginationStyle::Offset(parameter) => PagingBy::Offset(parameter.clone()),
            PaginationStyle::Cursor { parameter, next } => PagingBy::Cursor {
                parameter: parameter.clone(),
                next: place(next),
            },
            PaginationStyle::Link(next) => PagingBy::Link(place(next)),
        },
        limit: pagination.limit.clone(),
        max_limit: pagination.max_limit,
    }
}
