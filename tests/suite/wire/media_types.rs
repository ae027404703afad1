//! Media types that are ranges, have parameters, or stand where there is no body.

use clientwright_runtime::{File, Recorder};

use crate::support::{json, nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("media_types");
}

use client::types::point::Point;

#[test]
fn a_range_is_sent_as_a_type_and_bytes_are_bytes() {
    let recorder = Recorder::new()
        .answer(200, "image/png", [0x89, 0xff].as_slice())
        .answer(204, "text/plain", "");
    let client = client!(recorder);
    let answer = run(client.post_any(&Point::new(1)).send()).expect("a success");
    assert_eq!(answer.as_ref(), [0x89, 0xff]);
    run(client.put_photo(&File::new(vec![1, 2])).send()).expect("a success");
    let requests = recorder.requests();
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(requests[0].header("accept"), Some("*/*"));
    assert_eq!(requests[0].text(), r#"{"x":1}"#);
    assert_eq!(
        requests[1].header("content-type"),
        Some("application/octet-stream")
    );
}

#[test]
fn parameters_that_tell_versions_apart_are_sent() {
    let recorder = json(r#"{"x":2}"#);
    let answer = run(client!(recorder).post_versioned(&Point::new(1)).send()).expect("a success");
    assert_eq!(answer.x, 2);
    let request = &recorder.requests()[0];
    assert_eq!(
        request.header("content-type"),
        Some("application/json; version=2")
    );
    assert_eq!(
        request.header("accept"),
        Some("application/json; version=2, */*;q=0.1")
    );
}

#[test]
fn one_body_by_three_names_is_one_body_and_an_answer_may_be_null() {
    let recorder = json("null").answer(200, "application/json", r#"{"x":2}"#);
    let client = client!(recorder);
    let answer = run(client.post_echoes(&Point::new(1)).send()).expect("a success");
    assert!(answer.is_none());
    let answer = run(client.post_echoes(&Point::new(1)).send()).expect("a success");
    assert_eq!(answer.as_ref().map(|point| point.x), Some(2));
    assert_eq!(
        recorder.requests()[0].header("content-type"),
        Some("application/json")
    );
}

#[test]
fn of_two_character_sets_the_one_with_a_schema_says_what_comes() {
    let recorder = json(r#"{"x":2}"#);
    let answer = run(client!(recorder).get_charsets().send()).expect("a success");
    assert_eq!(answer.x, 2);
}

#[test]
fn nothing_is_read_where_nothing_comes() {
    let recorder = nothing().answer(204, "application/json", "");
    let client = client!(recorder);
    run(client.have_any().send()).expect("a success");
    run(client.delete_any().send()).expect("a success");
}

#[test]
fn what_cannot_be_taken_apart_is_taken_whole() {
    let lines = "{\"x\":1}\n{\"x\":2}\n";
    let recorder = Recorder::new().answer(200, "application/stream+json", lines);
    let answer = run(client!(recorder).post_lines(&File::new("a&b=c")).send()).expect("a success");
    assert_eq!(answer.as_ref(), lines.as_bytes());
    let request = &recorder.requests()[0];
    assert_eq!(request.text(), "a&b=c");
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
}
