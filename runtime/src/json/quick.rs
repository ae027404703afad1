//! Short cuts past the parser for what most of an answer is made of.
//!
//! Each takes what comes next only if it is plain and right; otherwise nothing
//! is taken and the parser reads it, or says what is wrong with it.

use super::input::Input;
use super::write::plain_run;

impl Input<'_> {
    /// Goes past a key if exactly this one comes next: a comma, the key in quotes, a colon.
    #[inline]
    pub(super) fn quick_key(&mut self, key: &str) -> bool {
        let index = self.index();
        let found = match self.data()[index..].split_at_checked(key.len() + 4) {
            Some(([b',', b'"', name @ .., b'"', b':'], _)) => name == key.as_bytes(),
            _ => false,
        };
        if found {
            self.go_to(index + key.len() + 4);
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

    /// Appends the text in quotes that comes next, its escapes resolved. What
    /// was appended is of no use if this gives nothing.
    #[inline]
    pub(super) fn quick_text(&mut self, out: &mut String) -> Option<()> {
        let data = self.data();
        let mut start = self.index() + 1;
        loop {
            let end = start + plain_run(data.get(start..)?);
            out.push_str(std::str::from_utf8(&data[start..end]).ok()?);
            match data.get(end)? {
                b'"' => {
                    self.go_to(end + 1);
                    return Some(());
                }
                b'\\' => start = unescape(data, end + 1, out)?,
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
