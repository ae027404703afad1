//! The JSON text that is read. The only place that knows the parser.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType};

pub(super) use jiter::Peek;

use super::error::DecodeError;

/// How much of a text an error shows.
const SHOWN: usize = 40;

/// A JSON text and how far it has been read.
///
/// What most of an answer is made of is read past the parser, in [`quick`]: the
/// key that is expected next, texts, small integers. Whatever is not plain
/// and right there is left to the parser, errors as well.
#[derive(Clone)]
pub(super) struct Input<'j> {
    /// Reads `data` from `base` on.
    jiter: Jiter<'j>,
    data: &'j [u8],
    base: usize,
}

impl<'j> Input<'j> {
    pub(super) fn new(data: &'j [u8]) -> Self {
        // Some servers put a byte order mark in front.
        let data = data.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(data);
        Self {
            jiter: Jiter::new(data),
            data,
            base: 0,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.data.len()
    }

    /// How many bytes have been read.
    #[inline]
    pub(super) fn index(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// The whole text.
    #[inline]
    pub(super) fn data(&self) -> &'j [u8] {
        self.data
    }

    /// Goes on reading elsewhere. The parser cannot be moved, but a new one costs nothing.
    #[inline]
    pub(super) fn go_to(&mut self, index: usize) {
        self.base = index;
        self.jiter = Jiter::new(&self.data[index..]);
    }

    /// What the next value begins with.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.jiter
            .peek()
            .map_err(|error| syntax(self.data, self.base, &error))
    }

    /// Nothing but space may be left.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        self.jiter
            .finish()
            .map_err(|error| syntax(self.data, self.base, &error))
    }

    #[inline]
    pub(super) fn null(&mut self) -> Result<(), DecodeError> {
        self.jiter
            .known_null()
            .map_err(|error| syntax(self.data, self.base, &error))
    }

    #[inline]
    pub(super) fn bool(&mut self, peek: Peek) -> Result<bool, DecodeError> {
        self.jiter
            .known_bool(peek)
            .map_err(|error| syntax(self.data, self.base, &error))
    }

    /// The text of the number that comes next.
    #[inline]
    pub(super) fn number(&mut self) -> Result<&'j [u8], DecodeError> {
        let start = self.index();
        match self.jiter.next_number_bytes() {
            Ok(number) => {
                let end = start + number.len();
                Ok(&self.data[start..end])
            }
            Err(error) => Err(syntax(self.data, self.base, &error)),
        }
    }

    /// The text that comes next, with its escapes resolved.
    #[inline]
    pub(super) fn text(&mut self) -> Result<&str, DecodeError> {
        let (data, base) = (self.data, self.base);
        self.jiter
            .known_str()
            .map_err(|error| syntax(data, base, &error))
    }

    /// Goes into an array, to its first item.
    #[inline]
    pub(super) fn array(&mut self) -> Result<Option<Peek>, DecodeError> {
        self.jiter
            .known_array()
            .map_err(|error| syntax(self.data, self.base, &error))
    }

    /// Goes to the next item.
    #[inline]
    pub(super) fn item(&mut self) -> Result<Option<Peek>, DecodeError> {
        self.jiter
            .array_step()
            .map_err(|error| syntax(self.data, self.base, &error))
    }

    /// Goes into an object, past its first key.
    #[inline]
    pub(super) fn object(&mut self) -> Result<Option<&str>, DecodeError> {
        let (data, base) = (self.data, self.base);
        self.jiter
            .known_object()
            .map_err(|error| syntax(data, base, &error))
    }

    /// Goes past the next key.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Option<&str>, DecodeError> {
        let (data, base) = (self.data, self.base);
        self.jiter
            .next_key()
            .map_err(|error| syntax(data, base, &error))
    }

    /// Goes past a value.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<(), DecodeError> {
        let start = self.index();
        self.jiter
            .known_skip(peek)
            .map_err(|error| syntax(self.data, self.base, &error))?;
        // The parser does not look at the bytes of texts that it skips.
        match std::str::from_utf8(&self.data[start..self.index()]) {
            Ok(_) => Ok(()),
            Err(error) => Err(not_utf8(self.data, start + error.valid_up_to())),
        }
    }

    /// The error that something else comes next than what was expected.
    #[cold]
    pub(super) fn unexpected(&self, expected: impl Into<String>, peek: Peek) -> DecodeError {
        let mut ahead = self.clone();
        let found = match peek {
            Peek::Array => "an array".to_owned(),
            Peek::Object => "an object".to_owned(),
            Peek::String => match ahead.text() {
                Ok(text) => quoted(text),
                Err(error) => return error,
            },
            _ => {
                let start = ahead.index();
                if let Err(error) = ahead.skip(peek) {
                    return error;
                }
                ahead.shown_from(start)
            }
        };
        DecodeError::unexpected(expected, found)
    }

    /// What was read since a point, as an error shows it.
    pub(super) fn shown_from(&self, start: usize) -> String {
        let text = String::from_utf8_lossy(&self.data[start..self.index()]);
        text.chars().take(SHOWN).collect()
    }
}

/// A text as an error shows it: in quotes, and not at length.
pub(crate) fn quoted(text: &str) -> String {
    if text.chars().count() <= SHOWN {
        return format!("{text:?}");
    }
    let beginning: String = text.chars().take(SHOWN).collect();
    format!("{beginning:?} and more")
}

#[cold]
fn not_utf8(data: &[u8], index: usize) -> DecodeError {
    let (line, column) = position(data, index);
    DecodeError::invalid(format!("not UTF-8 at line {line} column {column}"))
}

/// The error of a text that is no JSON.
#[cold]
fn syntax(data: &[u8], base: usize, error: &JiterError) -> DecodeError {
    let (line, column) = position(data, base + error.index);
    let at = format!("at line {line} column {column}");
    let JiterErrorType::JsonError(kind) = &error.error_type else {
        return DecodeError::invalid(format!("not valid JSON {at}: {}", error.error_type));
    };
    let message = match kind {
        JsonErrorType::InvalidUnicodeCodePoint => return not_utf8(data, base + error.index),
        JsonErrorType::RecursionLimitExceeded => return too_deep(),
        JsonErrorType::EofWhileParsingValue if data.iter().all(u8::is_ascii_whitespace) => {
            return DecodeError::unexpected("JSON", "nothing");
        }
        JsonErrorType::EofWhileParsingList
        | JsonErrorType::EofWhileParsingObject
        | JsonErrorType::EofWhileParsingString
        | JsonErrorType::EofWhileParsingValue => "the text ends too early".to_owned(),
        other => other.to_string(),
    };
    DecodeError::invalid(format!("not valid JSON {at}: {message}"))
}

#[cold]
pub(super) fn too_deep() -> DecodeError {
    DecodeError::invalid(format!(
        "arrays and objects are nested more than {} deep",
        super::read::DEPTH
    ))
}

/// Line and column of a byte, from 1.
fn position(data: &[u8], index: usize) -> (usize, usize) {
    let before = &data[..index.min(data.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before
        .iter()
        .rev()
        .take_while(|byte| **byte != b'\n')
        .count()
        + 1;
    (line, column)
}
