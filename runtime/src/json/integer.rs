//! Integers of each width, exact or not at all.

use super::error::DecodeError;

/// The error of an integer that another type would hold.
#[cold]
pub(super) fn out_of_range<T: Whole>(negative: bool, size: u64) -> DecodeError {
    let sign = if negative { "-" } else { "" };
    DecodeError::unexpected(T::EXPECTED, format!("{sign}{size}"))
}

/// An integer type, read from the text of a JSON number.
pub(super) trait Whole: Sized {
    /// What an error says that it is.
    const EXPECTED: &'static str;

    /// Nothing where it is out of range.
    fn from_size(negative: bool, size: u64) -> Option<Self>;

    /// Nothing where it is no whole number or out of range.
    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        match text.strip_prefix('-') {
            Some(digits) => Self::from_size(true, magnitude(digits)?),
            None => Self::from_size(false, magnitude(text)?),
        }
    }
}

macro_rules! integer {
    ($($type:ty: $expected:literal;)*) => {$(
        impl Whole for $type {
            const EXPECTED: &'static str = $expected;

            #[inline]
            fn from_size(negative: bool, size: u64) -> Option<Self> {
                let size = i128::from(size);
                <$type>::try_from(if negative { -size } else { size }).ok()
            }
        }
    )*};
}

integer! {
    i32: "an integer of 32 bits";
    i64: "an integer";
    u32: "an integer from 0 to 4294967295";
    u64: "an integer from 0 on";
}

/// The value of digits, if they are digits only.
fn magnitude(digits: &str) -> Option<u64> {
    // Rust's own parser takes a sign, too.
    let is_digits = digits.starts_with(|c: char| c.is_ascii_digit());
    is_digits.then(|| digits.parse().ok())?
}
