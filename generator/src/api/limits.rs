//! How often an operation may be called, and how its pages follow each other.

pub use crate::document::checked::{Per, RateLimit};

/// How to come to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What is counted or handed on.
    pub by: PagingBy,
    /// The query parameter for the length of a page.
    pub limit: Option<String>,
    /// The most that it can be.
    pub max_limit: Option<u64>,
}

/// What is counted, or handed on from answer to request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingBy {
    /// Pages: the query parameter.
    Page(String),
    /// Entries: the query parameter.
    Offset(String),
    /// A value of the answer.
    Cursor {
        /// The query parameter.
        parameter: String,
        /// Where the answer has its next value.
        next: String,
    },
    /// A URL: where the answer has it.
    Link(String),
}
