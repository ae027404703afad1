//! What a plain scalar of YAML means, after the core schema of YAML 1.2 as
//! `serde_yaml` has it: `012` is a string, `0o14` twelve, `yes` a string.

use super::tree::Value;

/// A plain scalar.
pub(super) enum Plain {
    /// What it is.
    Value(Value),
    /// `.inf`, `-.inf` or `.nan`: numbers that JSON does not have.
    NotJson,
}

/// What a plain scalar means.
pub(super) fn plain(text: &str) -> Plain {
    Plain::Value(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Boolean(true),
        "false" | "False" | "FALSE" => Value::Boolean(false),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" | "-.inf" | "-.Inf" | "-.INF"
        | ".nan" | ".NaN" | ".NAN" => return Plain::NotJson,
        _ => match number(text) {
            Some(number) => Value::Number(number.into()),
            None => Value::String(text.into()),
        },
    })
}

/// The number that a text is, as written where JSON would write it like that
/// too, otherwise in decimal digits.
pub(super) fn number(text: &str) -> Option<String> {
    let (sign, digits) = match text.as_bytes().first()? {
        b'+' => ("", &text[1..]),
        b'-' => ("-", &text[1..]),
        _ => ("", text),
    };
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = digits.strip_prefix(prefix) {
            // `from_str_radix` takes a sign, which must not stand here.
            if !rest.starts_with(|first: char| first.is_ascii_alphanumeric()) {
                return None;
            }
            let value = u128::from_str_radix(rest, radix).ok()?;
            return Some(format!("{sign}{value}"));
        }
    }
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let padded = digits.len() > 1 && digits.starts_with('0');
        return (!padded).then(|| format!("{sign}{digits}"));
    }
    // Not `inf` and `nan`, which Rust reads as numbers.
    let finite = digits.parse::<f64>().is_ok_and(f64::is_finite);
    finite.then(|| format!("{sign}{digits}"))
}

/// A number in the notation of JSON: `1.` and `.5` are `1.0` and `0.5`.
pub(super) fn to_json(number: &str) -> String {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => digits.split_at(at),
        None => (digits, ""),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let fraction = match (mantissa.contains('.'), fraction) {
        (false, _) => String::new(),
        (true, "") => ".0".to_owned(),
        (true, fraction) => format!(".{fraction}"),
    };
    format!("{sign}{whole}{fraction}{exponent}")
}

#[cfg(test)]
mod tests {
    use super::{number, to_json};

    #[test]
    fn writes_numbers_as_json_does() {
        for (written, expected) in [
            ("0", "0"),
            ("-0", "-0"),
            ("+5", "5"),
            ("1.10", "1.10"),
            (".5", "0.5"),
            ("-.5e+3", "-0.5e+3"),
            ("1.", "1.0"),
            ("1.e2", "1.0e2"),
            ("007.5", "7.5"),
            ("-0x1F", "-31"),
            (
                "123456789012345678901234567890",
                "123456789012345678901234567890",
            ),
        ] {
            assert_eq!(to_json(&number(written).unwrap()), expected, "{written}");
        }
        for text in [
            "012", "-012", "1_000", "0x", "0x-1", "+-1", "1e999", "inf", "nan", ".", "-", "1.2.3",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
