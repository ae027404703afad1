//! How often may be asked, and how pages follow each other.

use crate::api::{Paging, PagingBy, RateLimit};
use crate::document::checked::{self, Next, Pagination, PaginationStyle};

pub(super) fn lower_rate_limits(limits: &[checked::RateLimit]) -> Vec<RateLimit> {
    let limits = limits.iter().map(|limit| RateLimit {
        requests: limit.requests,
        seconds: limit.seconds,
    });
    limits.collect()
}

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
