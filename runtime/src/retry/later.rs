//! When the server wants to be asked again: `Retry-After`.

use std::time::Duration;
#[cfg(not(target_family = "wasm"))]
use std::time::{SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};
#[cfg(all(feature = "reqwest-0-13", target_family = "wasm"))]
use web_time::{SystemTime, UNIX_EPOCH};

use crate::http_date;

/// How long to wait, as an answer says: in seconds, or up to a date, which is compared with that
/// of the answer, so that clocks need not agree.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = text(headers, RETRY_AFTER)?;
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // What does not fit is longer than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let then = http_date::seconds(text)?;
    let now = text_date(headers).or_else(today)?;
    let seconds = u64::try_from(then.saturating_sub(now)).unwrap_or(0);
    Some(Duration::from_secs(seconds))
}

fn text_date(headers: &HeaderMap) -> Option<i64> {
    http_date::seconds(text(headers, DATE)?)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

/// The time of this machine.
#[cfg(any(feature = "reqwest-0-13", not(target_family = "wasm")))]
fn today() -> Option<i64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

/// Without JavaScript there is no clock to read.
#[cfg(not(any(feature = "reqwest-0-13", not(target_family = "wasm"))))]
fn today() -> Option<i64> {
    None
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::header::{DATE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};

    use super::retry_after;

    fn after(retry_after: &'static str, date: Option<&'static str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        let mut put = |name: HeaderName, text| {
            headers.insert(name, HeaderValue::from_static(text));
        };
        put(RETRY_AFTER, retry_after);
        if let Some(date) = date {
            put(DATE, date);
        }
        super::retry_after(&headers).map(|duration| duration.as_secs())
    }

    #[test]
    fn both_forms_are_read() {
        let date = Some("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(after("0", None), Some(0));
        assert_eq!(after(" 120 ", None), Some(120));
        assert_eq!(after("99999999999999999999", None), Some(u64::MAX));
        assert_eq!(after("Sun, 06 Nov 1994 08:50:00 GMT", date), Some(23));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:00 GMT", date), Some(0));
        // Without a date in the answer, the clock of this machine counts.
        assert_eq!(after("Sun, 06 Nov 1994 08:50:00 GMT", None), Some(0));
        let late = after("Fri, 31 Dec 9999 23:59:59 GMT", Some("soon"));
        assert!(late.is_some_and(|seconds| seconds > 1_000_000_000));
    }

    #[test]
    fn anything_else_is_nothing() {
        for text in ["", "soon", "-1", "1.5", "1s"] {
            assert_eq!(after(text, None), None, "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), None::<Duration>);
    }
}
