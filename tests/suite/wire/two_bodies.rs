//! A body of either media type.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("two_bodies");
}

use client::types::prospect::{Prospect, Session};

#[test]
fn the_setter_decides_the_media_type() {
    let prospect = Prospect::new()
        .name("n")
        .session(Session::String("a=b".to_owned()));
    let recorder = nothing().answer(204, "text/plain", "");
    let client = client!(recorder);
    run(client.create_prospect().form(&prospect).send()).expect("a success");
    run(client.create_prospect().json(&prospect).send()).expect("a success");
    let requests = recorder.requests();
    assert_eq!(
        requests[0].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(requests[0].text(), "name=n&session=a%3Db");
    assert_eq!(requests[1].header("content-type"), Some("application/json"));
    assert_eq!(requests[1].text(), r#"{"name":"n","session":"a=b"}"#);
}
