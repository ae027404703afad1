//! Bodies that other clients get wrong without a word.

use clientwright_runtime::{File, Recorded, Recorder};

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("silent_bodies");
}

use client::types::guest::{Guest, Home};

fn media_type(request: &Recorded) -> &str {
    request.header("content-type").unwrap_or_default()
}

fn guest() -> Guest {
    Guest::new("Ann").code("s3cr3t")
}

#[test]
fn a_form_is_not_sent_as_json() {
    let recorder = nothing();
    run(client!(recorder).post_form(&guest()).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(media_type(request), "application/x-www-form-urlencoded");
    assert_eq!(request.text(), "name=Ann&code=s3cr3t");
}

#[test]
fn bytes_are_not_sent_as_json() {
    let recorder = nothing();
    run(client!(recorder)
        .post_bytes(&File::new(vec![0, 34, 255]))
        .send())
    .expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(media_type(request), "application/octet-stream");
    assert_eq!(request.body().as_ref(), [0, 34, 255]);
}

#[test]
fn text_is_not_sent_as_json() {
    let recorder = nothing();
    run(client!(recorder).post_text("say \"hi\"\n").send()).expect("a success");
    let request = &recorder.requests()[0];
    assert!(media_type(request).starts_with("text/plain"));
    assert_eq!(request.text(), "say \"hi\"\n");
}

/// The client does not write XML, and says so in a finding; it sends what the caller wrote.
#[test]
fn xml_is_not_sent_as_json() {
    let recorder = nothing();
    let xml = "<Guest><name>Ann</name></Guest>";
    run(client!(recorder).post_xml(&File::new(xml)).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(media_type(request), "application/xml");
    assert_eq!(request.text(), xml);
}

#[test]
fn a_form_with_an_object_in_it_can_be_sent() {
    let recorder = nothing();
    let guest = guest().home(Home::new().city("Bern").floors(&[1, 2]));
    run(client!(recorder).post_form(&guest).send()).expect("a success");
    let pairs = recorder.requests()[0].text();
    let home = "%7B%22city%22%3A%22Bern%22%2C%22floors%22%3A%5B1%2C2%5D%7D";
    assert_eq!(pairs, format!("name=Ann&code=s3cr3t&home={home}"));
}

/// `Guest::new` does not take `id`, which the schema requires of answers only.
#[test]
fn what_the_server_assigns_is_not_asked_of_the_caller() {
    let created = r#"{"id":7,"name":"Ann"}"#;
    let recorder = Recorder::new().answer(201, "application/json", created);
    let answer = run(client!(recorder).add_guest(&guest()).send()).expect("a success");
    let sent = recorder.requests()[0].text();
    assert_eq!(sent, r#"{"name":"Ann","code":"s3cr3t"}"#);
    assert_eq!((answer.id, answer.code.as_deref()), (Some(7), None));
}
