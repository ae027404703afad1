//! What stands behind a backslash.

use super::Reader;
use super::class::{no_space, space};

/// What stands behind a backslash.
pub(super) enum Escaped {
    One(char),
    /// The letter of a class that has one in both.
    Class(char),
    /// The items of a class.
    Set(String),
    /// `\b` and `\B`, which are no characters.
    Border(char),
}

impl Reader<'_> {
    pub(super) fn escaped(&mut self) -> Option<Escaped> {
        Some(match self.rest.next()? {
            letter @ ('d' | 'D' | 'w' | 'W') => Escaped::Class(letter),
            's' => Escaped::Set(space()),
            'S' => Escaped::Set(no_space()),
            letter @ ('b' | 'B') => Escaped::Border(letter),
            't' => Escaped::One('\t'),
            'n' => Escaped::One('\n'),
            'v' => Escaped::One('\u{b}'),
            'f' => Escaped::One('\u{c}'),
            'r' => Escaped::One('\r'),
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => Escaped::One('\0'),
            'x' => Escaped::One(char::from_u32(self.hexadecimal(2)?)?),
            'u' => Escaped::One(self.code_point()?),
            // What is no word of the language is meant as it stands only if it is none in others either.
            letter if letter.is_ascii_alphanumeric() => return None,
            letter => Escaped::One(letter),
        })
    }

    /// `\u0041`, `\u{41}`, or the two halves of a character.
    fn code_point(&mut self) -> Option<char> {
        if self.rest.next_if_eq(&'{').is_some() {
            let mut digits = String::new();
            loop {
                match self.rest.next()? {
                    '}' => break,
                    digit => digits.push(digit),
                }
            }
            return char::from_u32(u32::from_str_radix(&digits, 16).ok()?);
        }
        let first = self.hexadecimal(4)?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if self.rest.next()? != '\\' || self.rest.next()? != 'u' {
            return None;
        }
        let units = [first as u16, self.hexadecimal(4)? as u16];
        char::decode_utf16(units).next()?.ok()
    }

    fn hexadecimal(&mut self, count: usize) -> Option<u32> {
        let mut digits = (0..count).map(|_| self.rest.next()?.to_digit(16));
        digits.try_fold(0, |number, digit| Some(number * 16 + digit?))
    }
}
