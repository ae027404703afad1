//! The JSON text that is read. The only place that knows the parser.

use jiter::{Jiter, JiterError};

pub(super) use jiter::Peek;

use super::error::DecodeError;
use super::syntax::{not_utf8, syntax};

/// How much of a text an error shows.
const SHOWN: usize = 40;

/// A JSON text and how far it has been read.
///
/// What most of an answer is made of is read past the parser, in [`quick`]: the
/// key that is expected next, texts, small integers. Whatever is not plain
/// and right there is left to the parser, errors as well.
#[derive(Clone)]
pub(super) struct Input<'j> {
    data: &'j [u8],
    /// The same as text; empty where it is none as a whole.
    text: &'j str,
    /// Reads `data` from `base` on.
    jiter: Jiter<'j>,
    base: usize,
    /// How far was read past the parser, since it was last asked.
    ahead: Option<usize>,
}

impl<'j> Input<'j> {
    pub(super) fn new(data: &'j [u8]) -> Self {
        // Some servers put a byte order mark in front.
        let data = data.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(data);
        Self {
            data,
            text: std::str::from_utf8(data).unwrap_or_default(),
            jiter: Jiter::new(data),
            base: 0,
            ahead: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.data.len()
    }

    /// How many bytes have been read.
    #[inline]
    pub(super) fn index(&self) -> usize {
        match self.ahead {
            Some(index) => index,
            None => self.base + self.jiter.current_index(),
        }
    }

    /// The whole text.
    #[inline]
    pub(super) fn data(&self) -> &'j [u8] {
        self.data
    }

    /// A piece of the text; nothing where the document has bytes that are none.
    #[inline]
    pub(super) fn piece(&self, start: usize, end: usize) -> Option<&'j str> {
        self.text.get(start..end)
    }

    /// Goes on reading elsewhere.
    #[inline]
    pub(super) fn go_to(&mut self, index: usize) {
        self.ahead = Some(index);
    }

    /// Asks the parser, from where reading has got to. It cannot be moved, but a new one costs little.
    #[inline]
    fn ask<'s, T>(
        &'s mut self,
        question: impl FnOnce(&'s mut Jiter<'j>) -> Result<T, JiterError>,
    ) -> Result<T, DecodeError> {
        if let Some(index) = self.ahead.take() {
            self.base = index;
            self.jiter = Jiter::new(&self.data[index..]);
        }
        let (data, base) = (self.data, self.base);
        question(&mut self.jiter).map_err(|error| syntax(data, base, &error))
    }

    /// What the next value begins with.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<Peek, DecodeError> {
        match self.quick_peek() {
            Some(peek) => Ok(peek),
            None => self.ask(Jiter::peek),
        }
    }

    /// Nothing but space may be left.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        self.ask(Jiter::finish)
    }

    #[inline]
    pub(super) fn null(&mut self) -> Result<(), DecodeError> {
        self.ask(Jiter::known_null)
    }

    #[inline]
    pub(super) fn bool(&mut self, peek: Peek) -> Result<bool, DecodeError> {
        self.ask(|jiter| jiter.known_bool(peek))
    }

    /// The text of the number that comes next.
    #[inline]
    pub(super) fn number(&mut self) -> Result<&'j str, DecodeError> {
        let start = self.index();
        let length = self.ask(|jiter| jiter.next_number_bytes().map(<[u8]>::len))?;
        let end = start + length;
        let number = self.piece(start, end);
        let number = number.or_else(|| std::str::from_utf8(&self.data[start..end]).ok());
        Ok(number.expect("the parser takes ASCII only for a number"))
    }

    /// The text that comes next, with its escapes resolved.
    #[inline]
    pub(super) fn text(&mut self) -> Result<&str, DecodeError> {
        match self.quick_plain() {
            Some(text) => Ok(text),
            None => self.ask(Jiter::known_str),
        }
    }

    /// Goes into an array, to its first item.
    #[inline]
    pub(super) fn array(&mut self) -> Result<Option<Peek>, DecodeError> {
        match self.quick_item(b'[') {
            Some(item) => Ok(item),
            None => self.ask(Jiter::known_array),
        }
    }

    /// Goes to the next item.
    #[inline]
    pub(super) fn item(&mut self) -> Result<Option<Peek>, DecodeError> {
        match self.quick_item(b',') {
            Some(item) => Ok(item),
            None => self.ask(Jiter::array_step),
        }
    }

    /// Goes into an object, past its first key.
    #[inline]
    pub(super) fn object(&mut self) -> Result<Option<&str>, DecodeError> {
        self.ask(Jiter::known_object)
    }

    /// Goes past the next key.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Option<&str>, DecodeError> {
        match self.quick_end() {
            true => Ok(None),
            false => self.ask(Jiter::next_key),
        }
    }

    /// Goes past a value.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<(), DecodeError> {
        let start = self.index();
        self.ask(|jiter| jiter.known_skip(peek))?;
        // The parser does not look at the bytes of texts that it skips.
        if !self.text.is_empty() {
            return Ok(());
        }
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
