//! JSON of any shape and under any name.

use clientwright_runtime::Json;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("json_bodies");
}

use client::types::point::Point;

#[test]
fn any_json_keeps_its_numbers() {
    let text = r#"{"big":123456789012345678901234567890,"exact":0.10}"#;
    let recorder = json(text);
    let body: Json = text.parse().expect("JSON");
    let answer = run(client!(recorder).post_any(&body).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), text);
    assert_eq!(answer.to_string(), text);
}

#[test]
fn structured_suffixes_are_json() {
    let recorder = json(r#"{"x":1,"y":18446744073709551615}"#);
    let call = client!(recorder).put_optional().body(&Point::new(-1));
    let answer = run(call.send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        request.header("content-type"),
        Some("application/vnd.point+json")
    );
    assert_eq!(
        request.header("accept"),
        Some("application/problem+json, */*;q=0.1")
    );
    assert_eq!(request.text(), r#"{"x":-1}"#);
    assert_eq!(answer.y, Some(u64::MAX));
}

#[test]
fn without_a_body_there_is_none() {
    let recorder = json(r#"{"x":1}"#);
    run(client!(recorder).put_optional().send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        (request.text().as_str(), request.header("content-type")),
        ("", None)
    );
}
