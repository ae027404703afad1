//! A body of either media type.

use clientwright_runtime::File;

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

#[test]
fn a_setter_is_named_after_its_media_type() {
    let mut recorder = nothing();
    for _ in 0..5 {
        recorder = recorder.answer(204, "text/plain", "");
    }
    let client = client!(recorder);
    let prospect = Prospect::new().name("n");
    for call in [
        client.put_logo(),
        client.put_logo().png(&File::new(vec![1, 2])),
        client.put_logo().svg_xml(&File::new("<svg/>")),
        client.put_logo().example_v2_json(&prospect),
        client.put_logo().bytes(&File::new(vec![3])),
        client.put_logo().png(&File::new(vec![1])).text("a \u{fc}"),
    ] {
        run(call.send()).expect("a success");
    }
    let requests = recorder.requests();
    let sent = requests
        .iter()
        .map(|request| (request.header("content-type"), request.body().to_vec()));
    let sent: Vec<_> = sent.collect();
    assert_eq!(
        sent,
        [
            (None, vec![]),
            (Some("image/png"), vec![1, 2]),
            (Some("image/svg+xml"), b"<svg/>".to_vec()),
            (
                Some("application/vnd.example.v2+json"),
                br#"{"name":"n"}"#.to_vec()
            ),
            (Some("application/octet-stream"), vec![3]),
            (
                Some("text/plain; charset=utf-8"),
                "a \u{fc}".as_bytes().to_vec()
            ),
        ]
    );
}
