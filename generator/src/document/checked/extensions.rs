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
    /// What is counted, and by which query parameter.
    pub style: PaginationStyle,
    /// The query parameter that says how long a page is.
    pub limit: Option<String>,
    /// The most that it can be.
    pub max_limit: Option<u64>,
}

/// `style` of `x-pagination`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaginationStyle {
    /// Pages are numbered: the name of the parameter.
    Page(String),
    /// Entries are numbered: the name of the parameter.
    Offset(String),
    /// Each answer has what the next request needs.
    Cursor {
        /// The name of the parameter.
        parameter: String,
        /// Where the answer has its next value.
        next: Next,
    },
    /// Each answer has the URL of the next page.
    Link(Next),
}

/// Where an answer says what comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
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
