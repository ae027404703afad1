//! Keys that fit a pattern, beside others.

use clientwright_runtime::json;

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("pattern_properties");
}

use client::types::labels::{FurtherValue, Labels};

#[test]
fn no_key_is_lost() {
    let body = r#"{"only":{"x-a":"1"},"two":{"n-a":1,"x-a":"1"},"beside":{"id":1,"x-a":"1"},"any":{"id":1,"other":[1],"x-a":"1"},"further":{"n":1,"x-a":"1"},"tree":{"leaf":false,"t-a":{"t-b":{"leaf":true}}},"named":{"a":1},"rest":{"id":1,"ok":true},"sealed":{"id":1}}"#;
    let recorder = answer(body);
    let labels: Labels = json::from_slice(body.as_bytes()).expect("labels");
    let read = run(client!(recorder).put_labels(&labels).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), body);
    assert_eq!(*read, labels);
    let further = labels.further.as_ref().map(|further| &further["n"]);
    assert_eq!(further, Some(&FurtherValue::Integer(1)));
    let tree = labels
        .tree
        .as_ref()
        .map(|tree| &tree.extra["t-a"].extra["t-b"]);
    assert_eq!(tree.and_then(|tree| tree.leaf), Some(true));
    assert!(labels.rest.is_some_and(|rest| rest.extra["ok"]));
}
