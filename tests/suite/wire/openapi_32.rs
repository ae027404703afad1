//! OpenAPI 3.2: methods of its own, a query as one parameter, shared media types.

use clientwright_runtime::Recorder;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("openapi_32");
}

use client::types::copy_things::To;
use client::types::search_things::SearchThingsBody;

#[test]
fn query_is_a_method_with_a_body() {
    let recorder = json(r#"[{"name":"a"}]"#);
    let things = run(client!(recorder)
        .search_things(&SearchThingsBody::new("x"))
        .send())
    .expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "QUERY");
    assert_eq!(request.text(), r#"{"text":"x"}"#);
    assert_eq!(things[0].name.as_deref(), Some("a"));
}

#[test]
fn a_method_of_its_own_and_the_whole_query() {
    let recorder = Recorder::new().answer(204, "text/plain", "");
    let to = To::new("a b").depth(2);
    run(client!(recorder).copy_things(&to).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "COPY");
    assert_eq!(request.query(), "folder=a%20b&depth=2");
}

#[test]
fn methods_are_sent_as_they_are_written() {
    let recorder = Recorder::new()
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "");
    let client = client!(recorder);
    run(client.discover_things().send()).expect("a success");
    run(client.purge_things().send()).expect("a success");
    let requests = recorder.requests();
    assert_eq!(requests[0].method(), "M-SEARCH");
    assert_eq!(requests[1].method(), "purge");
}

#[test]
fn a_webhook_is_parsed() {
    let headers = http::HeaderMap::new();
    let thing = client::callbacks::thing_made::parse(&headers, br#"{"name":"a"}"#);
    assert_eq!(thing.expect("a thing").name.as_deref(), Some("a"));
}
