//! What is known of an operation's pages before it is called: [`Paging`].

/// How the pages of an operation follow each other, from its description (`x-pagination`).
///
/// Request types of generated clients that have pages bring it along. By hand, for
/// [`Call::paging`](crate::Call::paging), it goes like this:
///
/// ```
/// use clientwright_runtime::{Argument, Paging, PagingBy, Told};
///
/// /// `?page=2&limit=50`; the answer is `{"data": […], "pages": 7}`.
/// static THINGS: Paging = Paging {
///     limit: Some(Argument::Query("limit")),
///     max_limit: Some(100),
///     total_pages: Some(Told::Body("/pages")),
///     ..Paging::new(PagingBy::Page(Argument::Query("page")), "/data")
/// };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What is counted, or handed on from an answer to the next request.
    pub by: PagingBy,
    /// Where a page has its items, an array: a JSON pointer into the body; empty for the body itself.
    pub items: &'static str,
    /// The number of the first page, or of the first item, where these are counted.
    pub first: u64,
    /// The last number that may be asked for.
    pub last: Option<u64>,
    /// The argument that says how many items a page has.
    pub limit: Option<Argument>,
    /// The most that it may say. A call that asks for more is made to ask for this.
    pub max_limit: Option<u64>,
    /// Where an answer says how many items all pages have.
    pub total: Option<Told>,
    /// Where an answer says how many pages there are.
    pub total_pages: Option<Told>,
    /// Where an answer says whether there is another page.
    pub more: Option<Told>,
}

impl Paging {
    /// Pages of which no more is known than how they follow each other, and where the items are.
    pub const fn new(by: PagingBy, items: &'static str) -> Self {
        let first = match by {
            PagingBy::Page(_) => 1,
            _ => 0,
        };
        Self {
            by,
            items,
            first,
            last: None,
            limit: None,
            max_limit: None,
            total: None,
            total_pages: None,
            more: None,
        }
    }
}

/// What is counted, or handed on from an answer to the next request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingBy {
    /// Pages, in this argument.
    Page(Argument),
    /// Items, in this argument.
    Offset(Argument),
    /// Each answer says what goes into this argument.
    Cursor(Argument, Told),
    /// What goes into this argument stands in the last item, where this JSON pointer into it leads.
    Last(Argument, &'static str),
    /// Each answer has the URL of the next page.
    Link(Told),
}

impl PagingBy {
    /// For the text of an error.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Page(_) => "page",
            Self::Offset(_) => "offset",
            Self::Cursor(..) | Self::Last(..) => "cursor",
            Self::Link(_) => "link",
        }
    }
}

/// An argument of a call that changes from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A parameter of the query.
    Query(&'static str),
    /// A parameter of the path.
    Path(&'static str),
    /// A field of the body, which is a form or an object of JSON.
    Body(&'static str),
}

/// Where an answer says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// In the body: a JSON pointer.
    Body(&'static str),
    /// In a header. Of `Link`, it is the link with the relation `next` (RFC 8288).
    Header(&'static str),
}
