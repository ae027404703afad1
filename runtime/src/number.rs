//! A JSON number by its text, so that no digit of it is lost.

use std::fmt;
use std::str::FromStr;

use crate::value::{Encode, Place, Value, View};

/// A JSON number, kept as the text that it was read from.
///
/// Two numbers are equal when they stand for the same value: `1.0` equals `1`.
///
/// ```
/// use clientwright_runtime::Number;
///
/// let price: Number = "12345678901234567890.10".parse().unwrap();
/// assert_eq!(price.as_str(), "12345678901234567890.10");
/// assert_eq!(Number::from(1), "1.0".parse::<Number>().unwrap());
/// ```
#[derive(Clone)]
pub struct Number(String);

impl Number {
    /// Its text, which is JSON.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, if it is a whole number within the range of the type.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The value, if it is a whole number within the range of the type.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The nearest floating-point number; infinite where the number is too large.
    pub fn as_f64(&self) -> f64 {
        self.0
            .parse()
            .expect("the text of a number is one that Rust reads as well")
    }

    /// Takes a text that the JSON reader has found to be a number.
    pub(crate) fn put(&mut self, text: &str) {
        self.0.clear();
        self.0.push_str(text);
    }
}

/// Whether two texts that are JSON numbers stand for the same value.
pub(crate) fn same(left: &str, right: &str) -> bool {
    left == right || canonical(left) == canonical(right)
}

/// Sign, digits without zeros at the ends, and the power of ten behind them.
fn canonical(number: &str) -> (bool, String, i64) {
    let (negative, rest) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let (digits, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    // An exponent beyond i64 stands for 0 or infinity in practice; it is only compared.
    let mut power = exponent.parse::<i64>().unwrap_or(i64::MAX / 2);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    power = power.saturating_sub(fraction.len() as i64);
    let all = format!("{whole}{fraction}");
    let kept = all.trim_end_matches('0');
    power = power.saturating_add((all.len() - kept.len()) as i64);
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() {
        return (false, String::new(), 0);
    }
    (negative, kept.to_owned(), power)
}

impl Default for Number {
    fn default() -> Self {
        Self("0".to_owned())
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        same(&self.0, &other.0)
    }
}

impl Eq for Number {}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The text is no JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotANumber;

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a JSON number")
    }
}

impl std::error::Error for NotANumber {}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        if is_number(text.as_bytes()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotANumber)
        }
    }
}

/// Whether this is a number as JSON spells it.
pub(crate) fn is_number(text: &[u8]) -> bool {
    let rest = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest[0] == b'0') {
        return false;
    }
    let mut rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = &fraction[count..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let unsigned = match exponent {
            [b'+' | b'-', unsigned @ ..] => unsigned,
            _ => exponent,
        };
        let count = digits(unsigned);
        return count > 0 && count == unsigned.len();
    }
    rest.is_empty()
}

/// How many ASCII digits a text opens with.
fn digits(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

macro_rules! from_integer {
    ($($type:ty),*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(value.to_string())
            }
        }
    )*};
}

from_integer!(i32, i64, u32, u64);

impl TryFrom<f64> for Number {
    type Error = NotANumber;

    /// Shortest digits that read back as the same value; fails for infinity and NaN, which JSON has not.
    fn try_from(value: f64) -> Result<Self, NotANumber> {
        if value.is_finite() {
            Ok(Self(zmij::Buffer::new().format_finite(value).to_owned()))
        } else {
            Err(NotANumber)
        }
    }
}

impl Encode for Number {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Number(&self.0)
    }
}

impl Value for Number {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Number(self)
    }

    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}
