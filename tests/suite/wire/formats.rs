//! Formats that have a type of their own.

use clientwright_runtime::{Base64Url, Date};

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("formats");
}

use client::types::event::Event;

const EVENT: &str = r#"{"at":"2020-03-15T16:12:56.5Z","day":"2020-02-29","hour":"16:12:56Z","lasts":"P1DT2H","price":"0.10","data":"aGk=","key":"-_8=","small":-2147483648,"large":-9223372036854775808,"ratio":0.1,"exact":0.1,"mail":"a@example.com"}"#;

#[test]
fn every_format_comes_back_as_it_was() {
    let recorder = json(EVENT);
    let date: Date = "2020-02-29".parse().expect("a leap day");
    let call = client!(recorder)
        .put_event(&Event::new())
        .since(date.clone());
    let event = run(call.send()).expect("a success").into_body();

    assert_eq!(recorder.requests()[0].query(), "since=2020-02-29");
    assert_eq!(event.day, Some(date));
    assert_eq!(
        event.data.as_ref().map(|data| data.0.as_slice()),
        Some(b"hi".as_slice())
    );
    // In another alphabet, and so written again.
    assert_eq!(event.key, Some(Base64Url(vec![251, 255])));
    assert_eq!(event.large, Some(i64::MIN));

    let recorder = json("{}");
    run(client!(recorder).put_event(&event).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), EVENT);
}

#[test]
fn a_day_that_is_none_is_an_error_with_its_path() {
    let recorder = json(r#"{"day":"2021-02-29"}"#);
    let error = run(client!(recorder).put_event(&Event::new()).send()).expect_err("no such day");
    assert!(error.to_string().contains("day"), "{error}");
}
