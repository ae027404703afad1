//! Texts of the formats that the runtime checks when it reads them.

/// What a format looks like, where this text is none; formats that the runtime
/// takes as they come are never wrong.
pub(super) fn wanted(format: &str, text: &str) -> Option<&'static str> {
    let (fits, wanted) = match format {
        "date-time" => (
            is_date_time(text),
            "a date and time such as `2024-02-29T12:30:00Z`",
        ),
        "date" => (is_date(text), "a date such as `2024-02-29`"),
        _ => return None,
    };
    (!fits).then_some(wanted)
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let (time, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => return false,
    };
    let (time, fraction) = match time.split_once('.') {
        Some((time, fraction)) => (time, Some(fraction)),
        None => (time, None),
    };
    let is_fraction =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let clock = |text: &str, limits: &[u32]| {
        let parts: Vec<&str> = text.split(':').collect();
        let mut pairs = parts.iter().zip(limits);
        parts.len() == limits.len()
            && pairs.all(|(part, limit)| digits(part, 2).is_some_and(|value| value <= *limit))
    };
    is_date(date)
        && clock(time, &[23, 59, 60])
        && fraction.is_none_or(is_fraction)
        && (offset.eq_ignore_ascii_case("z")
            || offset.get(1..).is_some_and(|at| clock(at, &[23, 59])))
}

/// The number that is written with just so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let right = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (format, text, fits) in [
            ("date", "2024-02-29", true),
            ("date", "2023-02-29", false),
            ("date", "24-2-9", false),
            ("date-time", "2024-02-29T12:30:00.5+02:00", true),
            ("date-time", "2024-02-29 12:30:60z", true),
            ("date-time", "2024-02-29T12:30:00", false),
            ("date-time", "2024-02-29T25:30:00Z", false),
            ("date-time", "2024-02-29", false),
            ("date-time", "ü+", false),
            ("e-mail", "", true),
        ] {
            assert_eq!(wanted(format, text).is_none(), fits, "{format} {text}");
        }
    }
}
