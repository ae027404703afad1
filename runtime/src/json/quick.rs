//! Short cuts past the parser for what most of an answer is made of.
//!
//! Each takes what comes next only if it is plain and right; otherwise nothing
//! is taken and the parser reads it, or says what is wrong with it.

use super::input::{Input, Peek};
use super::write::plain_run;

impl<'j> Input<'j> {
    /// Goes to the next value, and gives what it begins with.
    #[inline]
    pub(super) fn quick_peek(&mut self) -> Option<Peek> {
        let (first, start) = self.quick_byte(self.index())?;
        self.go_to(start);
        Some(Peek::new(first))
    }

    /// Goes to the first item of an array, or to the one behind a comma; to none where the array ends.
    #[inline]
    pub(super) fn quick_item(&mut self, before: u8) -> Option<Option<Peek>> {
        let (here, place) = self.quick_byte(self.index())?;
        if here == b']' {
            self.go_to(place + 1);
            return Some(None);
        }
        let (first, start) = self.quick_byte(place + 1)?;
        if here != before || first == b']' {
            return None;
        }
        self.go_to(start);
        Some(Some(Peek::new(first)))
    }

    /// Goes past the end of an object, if it comes next.
    #[inline]
    pub(super) fn quick_end(&mut self) -> bool {
        match self.quick_byte(self.index()) {
            Some((b'}', place)) => {
                self.go_to(place + 1);
                true
            }
            _ => false,
        }
    }

    /// Where the key in quotes begins that comes next, behind a comma or the opening of an object. White
    /// space before it is common, in lists for people as well as in those of Python.
    #[inline]
    pub(super) fn quick_quote(&mut self, before: u8) -> Option<usize> {
        let index = self.index();
        let is_before = *self.data().get(index)? == before;
        let (first, start) = self.quick_byte(index + 1)?;
        (is_before && first == b'"').then_some(start)
    }

    /// The first byte from an index on that is no white space, and where it is.
    #[inline]
    fn quick_byte(&self, index: usize) -> Option<(u8, usize)> {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'\r');
        let rest = self.data().get(index..)?;
        let blanks = rest.iter().position(|byte| !blank(byte))?;
        Some((rest[blanks], index + blanks))
    }

    /// Goes past a key and its colon if it is exactly this one; its quote is at `start`.
    #[inline]
    pub(super) fn quick_key(&mut self, start: usize, key: &str) -> bool {
        let end = start + key.len() + 3;
        let found = match self.data().get(start + 1..end) {
            Some([name @ .., b'"', b':']) => name == key.as_bytes(),
            _ => false,
        };
        if found {
            self.go_to(end);
        }
        found
    }

    /// Sign and size of an integer of at most 18 digits.
    #[inline]
    pub(super) fn quick_integer(&mut self) -> Option<(bool, u64)> {
        let index = self.index();
        let rest = &self.data()[index..];
        let negative = rest.first() == Some(&b'-');
        let digits = &rest[usize::from(negative)..];
        let mut count = 0;
        let mut value = 0u64;
        while let Some(byte) = digits.get(count) {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            if count == 18 {
                return None;
            }
            value = value * 10 + u64::from(digit);
            count += 1;
        }
        let leading_zero = count > 1 && digits[0] == b'0';
        let fraction = matches!(digits.get(count), Some(b'.' | b'e' | b'E'));
        if count == 0 || leading_zero || fraction {
            return None;
        }
        self.go_to(index + usize::from(negative) + count);
        Some((negative, value))
    }

    /// The text in quotes that comes next, if it has no escapes.
    #[inline]
    pub(super) fn quick_plain(&mut self) -> Option<&'j str> {
        let (plain, end) = self.quick_run()?;
        let ends = self.data().get(end) == Some(&b'"');
        ends.then(|| {
            self.go_to(end + 1);
            plain
        })
    }

    /// The text in quotes that comes next, its escapes resolved.
    #[inline]
    pub(super) fn quick_text(&mut self) -> Option<String> {
        let (plain, end) = self.quick_run()?;
        match self.data().get(end)? {
            // Most have no escapes, and get just the memory that they need.
            b'"' => {
                self.go_to(end + 1);
                Some(plain.to_owned())
            }
            b'\\' => self.quick_escaped(plain, end),
            _ => None,
        }
    }

    /// What the text in quotes that comes next has before any escape, and where that ends.
    #[inline]
    fn quick_run(&self) -> Option<(&'j str, usize)> {
        let start = self.index() + 1;
        let end = start + plain_run(self.data().get(start..)?);
        Some((self.piece(start, end)?, end))
    }

    /// The rest of a text from its first escape on, behind what stands before that.
    fn quick_escaped(&mut self, plain: &str, escape: usize) -> Option<String> {
        let data = self.data();
        let mut text = plain.to_owned();
        let mut start = unescape(data, escape + 1, &mut text)?;
        loop {
            let end = start + plain_run(data.get(start..)?);
            text.push_str(self.piece(start, end)?);
            match data.get(end)? {
                b'"' => {
                    self.go_to(end + 1);
                    return Some(text);
                }
                b'\\' => start = unescape(data, end + 1, &mut text)?,
                _ => return None,
            }
        }
    }
}

/// Resolves the escape whose letter is at `index`, and gives where it ends.
fn unescape(data: &[u8], index: usize, out: &mut String) -> Option<usize> {
    let resolved = match data.get(index)? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        plain @ (b'"' | b'\\' | b'/') => char::from(*plain),
        b'u' => return unescape_unicode(data, index + 1, out),
        _ => return None,
    };
    out.push(resolved);
    Some(index + 1)
}

/// Resolves four hexadecimal digits, or twice four that stand for one character.
fn unescape_unicode(data: &[u8], index: usize, out: &mut String) -> Option<usize> {
    let first = hexadecimal(data, index)?;
    if !(0xD800..0xDC00).contains(&first) {
        out.push(char::from_u32(first)?);
        return Some(index + 4);
    }
    if data.get(index + 4..index + 6)? != b"\\u" {
        return None;
    }
    let second = hexadecimal(data, index + 6)?;
    if !(0xDC00..0xE000).contains(&second) {
        return None;
    }
    out.push(char::from_u32(
        0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00),
    )?);
    Some(index + 10)
}

fn hexadecimal(data: &[u8], index: usize) -> Option<u32> {
    let digits = data.get(index..index + 4)?;
    digits.iter().try_fold(0, |value, digit| {
        Some(value * 16 + char::from(*digit).to_digit(16)?)
    })
}
