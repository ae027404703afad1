//! Points in time, dates and durations by their text, which is checked against the calendar.
//!
//! They keep the text, so that what was received is what is sent back. Turning
//! them into the types of a calendar library is one `parse` of `as_str()` away.

use crate::text::{checked_text, text_only};

checked_text! {
    /// A point in time (RFC 3339 `date-time`), such as `2024-02-29T12:30:00Z`.
    ///
    /// The offset is required; `t` and `z` may be small, and a space may stand for the `T`.
    ///
    /// ```
    /// use clientwright_runtime::DateTime;
    ///
    /// let at: DateTime = "2024-02-29T12:30:00.5+02:00".parse().unwrap();
    /// assert_eq!(at.date().day(), 29);
    /// assert_eq!(at.offset_minutes(), 120);
    /// assert!("2023-02-29T12:30:00Z".parse::<DateTime>().is_err());
    /// ```
    DateTime, "a date and time such as 2024-02-29T12:30:00Z", "1970-01-01T00:00:00Z", is_date_time
}

checked_text! {
    /// A day (RFC 3339 `full-date`), such as `2024-02-29`.
    ///
    /// ```
    /// use clientwright_runtime::Date;
    ///
    /// let day: Date = "2024-02-29".parse().unwrap();
    /// assert_eq!((day.year(), day.month(), day.day()), (2024, 2, 29));
    /// ```
    Date, "a date such as 2024-02-29", "1970-01-01", is_date
}

checked_text! {
    /// A time of day (RFC 3339 `full-time`, of which the offset may be missing), such as `12:30:00Z`.
    ///
    /// ```
    /// use clientwright_runtime::Time;
    ///
    /// let time: Time = "12:30:05".parse().unwrap();
    /// assert_eq!((time.hour(), time.minute(), time.second()), (12, 30, 5));
    /// ```
    Time, "a time such as 12:30:00Z", "00:00:00Z", is_time
}

checked_text! {
    /// A span of time (ISO 8601), such as `P1DT2H30M` or `P2W`.
    ///
    /// ```
    /// use clientwright_runtime::Duration;
    ///
    /// assert!("PT1.5S".parse::<Duration>().is_ok());
    /// assert!("P".parse::<Duration>().is_err());
    /// ```
    Duration, "a duration such as P1DT2H30M", "PT0S", is_duration
}

text_only! {
    DateTime, "a date and time such as 2024-02-29T12:30:00Z", is_date_time;
    Date, "a date such as 2024-02-29", is_date;
    Time, "a time such as 12:30:00Z", is_time;
    Duration, "a duration such as P1DT2H30M", is_duration;
}

impl DateTime {
    /// The day.
    pub fn date(&self) -> Date {
        Date(self.0[..10].to_owned())
    }

    /// The time of day, with its offset.
    pub fn time(&self) -> Time {
        Time(self.0[11..].to_owned())
    }

    /// How many minutes the local time is ahead of UTC.
    pub fn offset_minutes(&self) -> i32 {
        // `Z`, or a sign, two digits, a colon and two digits: the check left nothing else.
        let bytes = self.0.as_bytes();
        if bytes[bytes.len() - 1].eq_ignore_ascii_case(&b'z') {
            return 0;
        }
        let offset = &bytes[bytes.len() - 6..];
        let minutes = i32::from(two(offset, 1)) * 60 + i32::from(two(offset, 4));
        if offset[0] == b'-' { -minutes } else { minutes }
    }
}

impl Date {
    /// The year, 0 to 9999.
    pub fn year(&self) -> u16 {
        u16::from(two(self.0.as_bytes(), 0)) * 100 + u16::from(two(self.0.as_bytes(), 2))
    }

    /// The month, 1 to 12.
    pub fn month(&self) -> u8 {
        two(self.0.as_bytes(), 5)
    }

    /// The day of the month, 1 to 31.
    pub fn day(&self) -> u8 {
        two(self.0.as_bytes(), 8)
    }
}

impl Time {
    /// The hour, 0 to 23.
    pub fn hour(&self) -> u8 {
        two(self.0.as_bytes(), 0)
    }

    /// The minute, 0 to 59.
    pub fn minute(&self) -> u8 {
        two(self.0.as_bytes(), 3)
    }

    /// The second, 0 to 60: a leap second is 60.
    pub fn second(&self) -> u8 {
        two(self.0.as_bytes(), 6)
    }
}

/// The number that two digits make, where the text is known to have them.
fn two(text: &[u8], at: usize) -> u8 {
    (text[at] - b'0') * 10 + (text[at + 1] - b'0')
}

/// The number that two digits make, at the beginning of a text.
fn take_two(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] => {
            Some(((tens - b'0') * 10 + (ones - b'0'), rest))
        }
        _ => None,
    }
}

fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.as_bytes().split_at_checked(10) else {
        return false;
    };
    let [b'T' | b't' | b' ', time @ ..] = rest else {
        return false;
    };
    check_date(date).is_some() && matches!(check_time(time), Some(rest) if check_offset(rest))
}

fn is_date(text: &str) -> bool {
    check_date(text.as_bytes()).is_some()
}

fn is_time(text: &str) -> bool {
    match check_time(text.as_bytes()) {
        Some(rest) => rest.is_empty() || check_offset(rest),
        None => false,
    }
}

fn check_date(text: &[u8]) -> Option<()> {
    let (century, rest) = take_two(text)?;
    let (years, rest) = take_two(rest)?;
    let (month, rest) = take_two(rest.strip_prefix(b"-")?)?;
    let (day, rest) = take_two(rest.strip_prefix(b"-")?)?;
    let year = u16::from(century) * 100 + u16::from(years);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    };
    (rest.is_empty() && (1..=last).contains(&day)).then_some(())
}

/// What follows the time of day, if there is one.
fn check_time(text: &[u8]) -> Option<&[u8]> {
    let (hour, rest) = take_two(text)?;
    let (minute, rest) = take_two(rest.strip_prefix(b":")?)?;
    let (second, rest) = take_two(rest.strip_prefix(b":")?)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let Some(fraction) = rest.strip_prefix(b".") else {
        return Some(rest);
    };
    let count = fraction
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    (count > 0).then(|| &fraction[count..])
}

fn check_offset(text: &[u8]) -> bool {
    let [sign, rest @ ..] = text else {
        return false;
    };
    if sign.eq_ignore_ascii_case(&b'z') {
        return rest.is_empty();
    }
    let minutes = || {
        let (hours, rest) = take_two(rest)?;
        let (minutes, rest) = take_two(rest.strip_prefix(b":")?)?;
        (rest.is_empty() && hours < 24 && minutes < 60).then_some(())
    };
    matches!(sign, b'+' | b'-') && minutes().is_some()
}

fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    match time {
        None => !date.is_empty() && (has_units(date, "YMD") || has_units(date, "W")),
        Some(time) => !time.is_empty() && has_units(date, "YMD") && has_units(time, "HMS"),
    }
}

/// Whether a text is numbers, each with one of these units, in this order; only the last may have a fraction.
fn has_units(mut text: &str, mut units: &str) -> bool {
    while !text.is_empty() {
        let end = text
            .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .unwrap_or(text.len());
        let (number, rest) = text.split_at(end);
        let Some(unit) = rest.chars().next() else {
            return false;
        };
        let Some(place) = units.find(unit) else {
            return false;
        };
        units = &units[place + 1..];
        text = &rest[unit.len_utf8()..];
        let (whole, fraction) = match number.split_once(['.', ',']) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (number, None),
        };
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || fraction.is_some_and(|fraction| !digits(fraction) || !text.is_empty())
        {
            return false;
        }
    }
    true
}
