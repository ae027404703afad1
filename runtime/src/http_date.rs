//! Dates as HTTP headers have them (RFC 9110, section 5.6.7), in seconds since 1970.

/// Reads a date in any of the three forms that a recipient has to take.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let (day_name, rest) = text.trim().split_once(' ')?;
    let mut words = rest.split(' ').filter(|word| !word.is_empty());
    let mut word = || words.next();
    // `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`
    let (day, month, year, time) = if !day_name.ends_with(',') {
        let (month, day, time) = (word()?, word()?, word()?);
        (day, month, word()?, time)
    } else {
        let first = word()?;
        let (day, month, year) = match first.split_once('-') {
            Some((day, rest)) => {
                let (month, year) = rest.split_once('-')?;
                (day, month, year)
            }
            None => (first, word()?, word()?),
        };
        let time = word()?;
        if word()? != "GMT" {
            return None;
        }
        (day, month, year, time)
    };
    if word().is_some() {
        return None;
    }
    let days = days(full_year(year)?, month_of(month)?, number(day, 1, 31)?);
    Some(days * 86_400 + seconds_of_day(time)?)
}

/// A year of two digits is the one of this century: dates in answers are about now.
fn full_year(text: &str) -> Option<i64> {
    match text.len() {
        2 => Some(2000 + number(text, 0, 99)?),
        4 => number(text, 1601, 9999),
        _ => None,
    }
}

fn month_of(name: &str) -> Option<i64> {
    const NAMES: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let at = NAMES.iter().position(|month| *month == name)?;
    i64::try_from(at + 1).ok()
}

fn seconds_of_day(text: &str) -> Option<i64> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, second) = rest.split_once(':')?;
    // 60 is a leap second.
    Some(number(hour, 0, 23)? * 3600 + number(minute, 0, 59)? * 60 + number(second, 0, 60)?)
}

fn number(text: &str, least: i64, most: i64) -> Option<i64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number: i64 = text.parse().ok().filter(|_| digits)?;
    (least..=most).contains(&number).then_some(number)
}

/// Days from 1970-01-01 to a day of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March, so that the day that some lack is the last.
    let (year, month) = match month {
        1 | 2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    const UP_TO_1970: i64 = 719_469;
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - UP_TO_1970
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn all_three_forms_are_read() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            " Sun, 06 Nov 1994 08:49:37 GMT ",
        ] {
            assert_eq!(seconds(text), Some(784_111_777), "{text}");
        }
        let this_century = seconds("Sunday, 06-Nov-94 08:49:37 GMT");
        assert_eq!(this_century, seconds("Sat, 06 Nov 2094 08:49:37 GMT"));
        for (text, expected) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
            ("Fri, 31 Dec 2100 00:00:00 GMT", 4_133_894_400),
            ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "120",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 1994 08:49:37 GMT x",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 06 Noo 1994 08:49:37 GMT",
            "Sun, 06 Nov 94 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
