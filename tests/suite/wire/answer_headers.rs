//! Headers of answers, by what the description says of them.

use clientwright_runtime::{Bytes, Header, Recorder, Response};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("answer_headers");
}

use client::headers;
use client::types::mode::Mode;
use client::types::{x_level::XLevel, x_state::XState, x_states::XStatesItem};

/// A transport that answers once, with these headers.
fn answering(status: u16, headers: &'static [(&'static str, &'static str)]) -> Recorder {
    Recorder::new().answer_with(move |_| {
        let mut answer = http::Response::builder().status(status);
        for (name, value) in headers {
            answer = answer.header(*name, *value);
        }
        answer.body(Bytes::from_static(b"[]")).expect("an answer")
    })
}

fn page(headers: &'static [(&'static str, &'static str)]) -> Response<Vec<String>> {
    run(client!(answering(200, headers)).list_things().send()).expect("a success")
}

#[test]
fn each_is_of_its_type() {
    let page = page(&[
        ("x-total-pages", " 7 "),
        ("Link", "<https://api.example.com/things?page=2>; rel=next"),
        ("X-Tags", "a, b c,,"),
        ("X-Tags", "d"),
        ("X-Sizes", "1,-2"),
        ("X-Price", "1.50"),
        ("X-Cached", "true"),
        ("X-State", "stale"),
        ("X-States", "fresh, new"),
        ("X-Level", "2.0"),
        ("X-Day", "2026-11-22"),
        ("X-Mode", "fast"),
        ("X-Mixed", "a"),
        ("X-Odd", "a,1"),
        ("X-Meta", r#"{"a":1}"#),
        ("X-Version", "v2"),
        ("X-RateLimit-Reset", "2026-11-22T10:00:00Z"),
    ]);
    assert_eq!(page.header(headers::X_TOTAL_PAGES), Ok(Some(7)));
    let link = page.header(headers::LINK).expect("a text");
    assert!(link.is_some_and(|link| link.ends_with("rel=next")));
    let tags = ["a", "b c", "d"].map(str::to_owned).to_vec();
    assert_eq!(page.header(headers::X_TAGS), Ok(Some(tags)));
    assert_eq!(page.header(headers::X_SIZES), Ok(Some(vec![1, -2])));
    assert_eq!(page.header(headers::X_PRICE), Ok(Some(1.5)));
    assert_eq!(page.header(headers::X_CACHED), Ok(Some(true)));
    assert_eq!(page.header(headers::X_STATE), Ok(Some(XState::Stale)));
    let states = vec![XStatesItem::Fresh, XStatesItem::Unknown("new".to_owned())];
    assert_eq!(page.header(headers::X_STATES), Ok(Some(states)));
    assert_eq!(page.header(headers::X_LEVEL), Ok(Some(XLevel::N2)));
    let day = page.header(headers::X_DAY).expect("a date");
    assert_eq!(
        day.map(|day| day.to_string()).as_deref(),
        Some("2026-11-22")
    );
    assert_eq!(page.header(headers::X_MODE), Ok(Some(Mode::Fast)));
    assert_eq!(page.header(headers::X_ODD), Ok(Some("a,1".to_owned())));
    let meta = page.header(headers::X_META).expect("JSON");
    assert_eq!(meta.expect("it is there").a, Some(1));
    // Answers that do not agree in what it holds agree in its being text.
    assert_eq!(page.header(headers::X_MIXED), Ok(Some("a".to_owned())));
    let version: Header<String> = headers::X_VERSION;
    assert_eq!(page.header(version), Ok(Some("v2".to_owned())));
    let reset = page.header(headers::X_RATE_LIMIT_RESET).expect("a date");
    assert_eq!(
        reset.map(|reset| reset.to_string()).as_deref(),
        Some("2026-11-22T10:00:00Z")
    );
}

#[test]
fn what_is_absent_is_none_and_what_is_malformed_says_where() {
    let page = page(&[
        ("X-Total-Pages", "many"),
        ("X-Sizes", "1, 99999999999"),
        ("X-Meta", "{"),
        ("X-Level", "high"),
        ("X-RateLimit-Reset", "tomorrow"),
    ]);
    assert_eq!(page.header(headers::X_CACHED), Ok(None));
    let text = |error: clientwright_runtime::json::DecodeError| error.to_string();
    assert_eq!(
        page.header(headers::X_TOTAL_PAGES).map_err(text),
        Err("at X-Total-Pages: expected an integer, found \"many\"".to_owned())
    );
    assert_eq!(
        page.header(headers::X_SIZES).map_err(text),
        Err("at X-Sizes[1]: expected an integer, found \"99999999999\"".to_owned())
    );
    assert_eq!(
        page.header(headers::X_LEVEL).map_err(text),
        Err("at X-Level: expected an integer, found \"high\"".to_owned())
    );
    let meta = page.header(headers::X_META);
    assert_eq!(meta.expect_err("half an object").path(), "X-Meta");
    let reset = page.header(headers::X_RATE_LIMIT_RESET);
    assert_eq!(reset.expect_err("no date").path(), "X-RateLimit-Reset");
}

#[test]
fn errors_have_them_too() {
    let recorder = answering(429, &[("Retry-After", "3")]);
    let error = run(client!(recorder).list_things().send()).expect_err("too often");
    assert_eq!(error.header(headers::RETRY_AFTER), Ok(Some(3)));
    let error = run(client!(Recorder::new()).list_things().send()).expect_err("no answer");
    assert_eq!(error.header(headers::RETRY_AFTER), Ok(None));
}
