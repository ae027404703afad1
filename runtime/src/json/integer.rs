//! Integers of each width, exact or not at all.

use super::error::DecodeError;

/// The error of an integer that another type would hold.
#[cold]
pub(super) fn out_of_range<T: Whole>(negative: bool, size: u64) -> DecodeError {
    let sign = if negative { "-" } else { "" };
    DecodeError::unexpected(T::EXPECTED, format!("{sign}{size}"))
}

/// An integer type, read from the text of a JSON number.
pub(crate) trait Whole: Sized {
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

/// The value of digits, or of what stands for the same: `1.0` and `1e2` are integers, as JSON Schema has it.
fn magnitude(number: &str) -> Option<u64> {
    // Rust's own parser takes a sign, too.
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if let Ok(size) = number.parse() {
        return Some(size);
    }
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let zeros = exponent
        .parse::<i64>()
        .ok()?
        .checked_sub(fraction.len() as i64)?;
    let size: u64 = format!("{whole}{fraction}").parse().ok()?;
    match u32::try_from(zeros) {
        _ if size == 0 => Some(0),
        Ok(zeros) => size.checked_mul(10_u64.checked_pow(zeros)?),
        // `10e-1`
        Err(_) => {
            let tenths = 10_u64.checked_pow(u32::try_from(zeros.checked_neg()?).ok()?)?;
            (size % tenths == 0).then_some(size / tenths)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Whole;

    #[test]
    fn what_has_no_fraction_is_an_integer_however_it_is_written() {
        let read = |text: &str| i64::from_text(text);
        assert_eq!(read("1.0"), Some(1));
        assert_eq!(read("-12.500e1"), Some(-125));
        assert_eq!(read("1E+3"), Some(1000));
        assert_eq!(read("10e-1"), Some(1));
        assert_eq!(read("9223372036854775807.00"), Some(i64::MAX));
        assert_eq!(read("0.0e99999999999"), Some(0));
        assert_eq!(read("-0.0"), Some(0));
        for text in [
            "1.5",
            "15e-1",
            "1e-1",
            "1e19",
            "1e99999999999999999999",
            "9223372036854775808.0",
            "1e-9223372036854775808",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
