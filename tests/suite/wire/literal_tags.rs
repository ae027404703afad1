//! Tags that are no texts, and tags of objects with free keys.

use std::collections::BTreeMap;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("literal_tags");
}

use client::types::dark::Dark;
use client::types::open::Open;
use client::types::page::Page;
use client::types::part::Part;
use client::types::picture::Picture;
use client::types::switch::Switch;

#[test]
fn a_boolean_tells_and_is_written_as_one() {
    let recorder = json(r#"[{"on":true,"watts":5},{"on":false,"since":"noon"}]"#);
    let dark = Switch::from(Dark::new().since("noon"));
    let answer = run(client!(recorder).put_switch(&dark).send()).expect("a success");
    let requests = recorder.requests();
    assert_eq!(requests[0].text(), r#"{"on":false,"since":"noon"}"#);
    assert_eq!(
        serde_json::to_string(&dark).expect("it has texts for keys"),
        r#"{"on":false,"since":"noon"}"#
    );
    assert!(matches!(&answer[0], Switch::Lit(lit) if lit.watts == Some(5.0)));
    assert!(matches!(&answer[1], Switch::Dark(dark) if dark.on == Some(false)));
}

#[test]
fn a_whole_number_comes_with_a_fraction_or_without() {
    let recorder = json(r#"[{"form":1,"words":2},{"form":1.0},{"form":2.5,"width":3}]"#);
    let picture = Page::from(Picture::new().width(3));
    let answer = run(client!(recorder).put_page(&picture).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), r#"{"form":2.5,"width":3}"#);
    assert!(matches!(&answer[0], Page::Text(text) if text.words == Some(2)));
    assert!(matches!(&answer[1], Page::Text(_)));
    assert!(matches!(&answer[2], Page::Picture(_)));
}

#[test]
fn free_keys_have_the_tag_once() {
    let read = |body: &str| {
        run(client!(json(body))
            .put_part(&Part::from(Open::new("n")))
            .send())
    };
    let written = |part: &Part| {
        let recorder = json(r#"{"type":"Anything"}"#);
        run(client!(recorder).put_part(part).send()).expect("a success");
        recorder.requests()[0].text()
    };
    let value = "1".parse().expect("this is JSON");
    let anything = Part::from(BTreeMap::from([("a".to_owned(), value)]));
    assert_eq!(written(&anything), r#"{"type":"Anything","a":1}"#);
    let anything = read(r#"{"type":"Anything","a":1}"#).expect("a success");
    assert_eq!(written(&anything), r#"{"a":1,"type":"Anything"}"#);
    let named = Part::from(Open::new("n"));
    assert_eq!(written(&named), r#"{"type":"Open","name":"n"}"#);
    let named = read(r#"{"type":"Open","name":"n"}"#).expect("a success");
    assert!(matches!(&*named, Part::Open(open) if open.extra["type"] == "Open"));
    assert_eq!(written(&named), r#"{"name":"n","type":"Open"}"#);
}
