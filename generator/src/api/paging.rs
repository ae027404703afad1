//! How the pages of an operation follow each other.
//!
//! An argument is written as `page`, a parameter of the query, as `{id}`, one of the path, or as
//! `/page`, a property of the body. What an answer says is in a header, `X-Next`, or behind a JSON
//! pointer into its body, `/meta/next`.

use super::Type;

/// How to come to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What is counted, or handed on from an answer to the next request.
    pub by: PagingBy,
    /// The type of an item.
    pub item: Type,
    /// Where a page has its items: a JSON pointer.
    pub items: String,
    /// The number of the first page or item, where it is not the usual one.
    pub first: Option<u64>,
    /// The last number that may be asked for.
    pub last: Option<u64>,
    /// The argument that says how long a page is.
    pub limit: Option<String>,
    /// The most that it can be.
    pub max_limit: Option<u64>,
    /// Where an answer says how many items there are.
    pub total: Option<String>,
    /// Where an answer says how many pages there are.
    pub total_pages: Option<String>,
    /// Where an answer says whether there are more.
    pub more: Option<String>,
}

/// What is counted, or handed on from an answer to the next request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingBy {
    /// Pages: the argument.
    Page(String),
    /// Items: the argument.
    Offset(String),
    /// The argument, and where an answer has its next value.
    Cursor(String, String),
    /// The argument, and where the last item has its next value: a JSON pointer.
    Last(String, String),
    /// Where an answer has the URL of the next page.
    Link(String),
}
