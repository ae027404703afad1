//! What descriptions say beyond OpenAPI, in keywords that begin with `x-`.

/// `x-rate-limit[]`: how often a server may be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// How many requests; at least 1.
    pub requests: u64,
    /// In which time.
    pub per: Per,
}

/// A time that requests are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// 24 hours.
    Day,
}

impl Per {
    /// The word for it: `second`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }
}

/// `x-pagination`: how to come to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// What is counted, or handed on from an answer to the next request.
    pub style: PaginationStyle,
    /// Where an answer has its items: keys and indices, from the outside in.
    pub items: Vec<String>,
    /// The number of the first page or item, where the parameter says so.
    pub first: Option<u64>,
    /// The last that may be asked for.
    pub last: Option<u64>,
    /// What says how long a page is.
    pub limit: Option<Argument>,
    /// The most that it can be.
    pub max_limit: Option<u64>,
    /// Where an answer says how many items there are.
    pub total: Option<Told>,
    /// Where an answer says how many pages there are.
    pub total_pages: Option<Told>,
    /// Where an answer says whether there are more.
    pub more: Option<Told>,
}

/// `style` of `x-pagination`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaginationStyle {
    /// Pages are numbered.
    Page(Argument),
    /// Items are numbered.
    Offset(Argument),
    /// Each answer has what the next request needs.
    Cursor(Argument, Told),
    /// The last item has what the next request needs: a JSON pointer into it.
    Last(Argument, String),
    /// Each answer has the URL of the next page.
    Link(Told),
}

/// What changes from page to page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A query parameter.
    Query(String),
    /// A path parameter.
    Path(String),
    /// A property of the body.
    Body(String),
}

/// Where an answer says something of other pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// A JSON pointer into the body, such as `/meta/next`.
    Body(String),
    /// A header, such as `Link`.
    Header(String),
}

/// `x-error-when`: a field of the answer that tells a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorWhen {
    /// The property of the answer.
    pub field: String,
    /// The value that it is compared with.
    pub value: Constant,
    /// Whether it is an error where they are equal (`is`) or where they differ (`is-not`).
    pub equal: bool,
}

/// A value that is neither array nor object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as JSON has it.
    Number(String),
    /// A string.
    Text(String),
}
