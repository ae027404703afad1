//! Words of JSON Schema that other clients get wrong without a word.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("silent_json_schema");
}

use client::types::shelf::{Code, Shelf};

/// What the client reads of a body, and what it sends of that.
fn there_and_back(body: &str) -> (Shelf, String) {
    let recorder = json(body);
    let shelf = run(client!(recorder).put_shelf(&Shelf::new()).send())
        .expect("a success")
        .into_body();
    let recorder = json("{}");
    run(client!(recorder).put_shelf(&shelf).send()).expect("a success");
    (shelf, recorder.requests()[0].text())
}

#[test]
fn a_list_of_types_is_no_empty_object() {
    for (code, value) in [
        (r#""a""#, Code::String("a".to_owned())),
        ("7", Code::Integer(7)),
    ] {
        let body = format!(r#"{{"code":{code}}}"#);
        let (shelf, sent) = there_and_back(&body);
        assert_eq!(shelf.code, Some(value));
        assert_eq!(sent, body);
    }
}

#[test]
fn keys_that_fit_a_pattern_are_kept() {
    let body = r#"{"counts":{"n-a":1,"n-b":2}}"#;
    let (shelf, sent) = there_and_back(body);
    assert_eq!(shelf.counts.expect("counts")["n-b"], 2);
    assert_eq!(sent, body);
}

#[test]
fn keys_that_fit_a_pattern_are_read_where_all_others_are_forbidden() {
    let body = r#"{"closed":{"name":"a","x-b":"c"}}"#;
    let (shelf, sent) = there_and_back(body);
    assert_eq!(shelf.closed.expect("it").extra["x-b"], "c");
    assert_eq!(sent, body);
}
