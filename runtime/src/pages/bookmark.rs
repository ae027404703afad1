//! A place among pages: [`Bookmark`].

use std::fmt;
use std::str::FromStr;

/// Where pages go on: a place to resume from, in this run of a program or in a later one.
///
/// It is short, has no credential in it, and can be kept as text:
///
/// ```
/// use clientwright_runtime::Bookmark;
///
/// let kept = Bookmark::page(3).to_string();
/// assert_eq!(kept, "page:3");
/// assert_eq!(kept.parse(), Ok(Bookmark::page(3)));
/// // Seventeen items of the page that this cursor leads to were given.
/// assert_eq!("17@cursor:dXNlcj0x".parse::<Bookmark>().unwrap().to_string(), "17@cursor:dXNlcj0x");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bookmark {
    pub(crate) position: Position,
    /// How many items of the page were given.
    pub(crate) given: u64,
}

/// Which page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Position {
    /// The one that the call asks for as it is.
    Start,
    Page(u64),
    Offset(u64),
    Cursor(String),
    /// A URL.
    Link(String),
}

impl Bookmark {
    /// Where the call begins by itself.
    pub fn start() -> Self {
        Position::Start.into()
    }

    /// The page with a number.
    pub fn page(number: u64) -> Self {
        Position::Page(number).into()
    }

    /// The page that begins with the item of a number.
    pub fn offset(number: u64) -> Self {
        Position::Offset(number).into()
    }

    /// The page that a cursor leads to.
    pub fn cursor(text: &str) -> Self {
        Position::Cursor(text.to_owned()).into()
    }

    /// The page at a URL. It has to be at the server of the operation: nothing is sent to another one.
    pub fn link(url: &str) -> Self {
        Position::Link(url.to_owned()).into()
    }
}

impl From<Position> for Bookmark {
    fn from(position: Position) -> Self {
        Self { position, given: 0 }
    }
}

/// `page:3`, or `17@page:3` behind seventeen items of it.
impl fmt::Display for Bookmark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.given > 0 {
            write!(f, "{}@", self.given)?;
        }
        match &self.position {
            Position::Start => f.write_str("start"),
            Position::Page(number) => write!(f, "page:{number}"),
            Position::Offset(number) => write!(f, "offset:{number}"),
            Position::Cursor(text) => write!(f, "cursor:{text}"),
            Position::Link(url) => write!(f, "link:{url}"),
        }
    }
}

impl FromStr for Bookmark {
    type Err = BookmarkError;

    fn from_str(text: &str) -> Result<Self, BookmarkError> {
        let (given, rest) = match text.split_once('@') {
            Some((given, rest)) if given.bytes().all(|byte| byte.is_ascii_digit()) => {
                (given.parse().map_err(|_| BookmarkError)?, rest)
            }
            _ => (0, text),
        };
        let number = |text: &str| text.parse().map_err(|_| BookmarkError);
        let position = match rest.split_once(':') {
            None if rest == "start" => Position::Start,
            Some(("page", text)) => Position::Page(number(text)?),
            Some(("offset", text)) => Position::Offset(number(text)?),
            Some(("cursor", text)) => Position::Cursor(text.to_owned()),
            Some(("link", url)) => Position::Link(url.to_owned()),
            _ => return Err(BookmarkError),
        };
        Ok(Self { position, given })
    }
}

/// A text that is no [`Bookmark`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BookmarkError;

impl fmt::Display for BookmarkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a bookmark is `start`, `page:3`, `offset:100`, `cursor:…` or `link:…`")
    }
}

impl std::error::Error for BookmarkError {}

#[cfg(test)]
mod tests {
    use super::{Bookmark, BookmarkError, Position};

    #[test]
    fn texts_lead_back() {
        for text in [
            "start",
            "2@start",
            "page:0",
            "17@page:3",
            "offset:18446744073709551615",
            "cursor:",
            "cursor:a@b:c",
            "1@cursor:7@page:3",
            "link:https://a.example/x?y=@:",
        ] {
            let bookmark: Bookmark = text.parse().expect(text);
            assert_eq!(bookmark.to_string(), text);
        }
        let link: Bookmark = "3@link:https://a.example".parse().expect("a bookmark");
        assert_eq!(link.given, 3);
        assert_eq!(
            link.position,
            Position::Link("https://a.example".to_owned())
        );
    }

    #[test]
    fn other_texts_are_none() {
        for text in [
            "", "@", "3", "page", "page:", "page:-1", "page:x", "x@page:1", "@start", "pages:1",
        ] {
            assert_eq!(text.parse::<Bookmark>(), Err(BookmarkError), "{text}");
        }
        let long = "99999999999999999999@page:1";
        assert_eq!(long.parse::<Bookmark>(), Err(BookmarkError));
    }
}
