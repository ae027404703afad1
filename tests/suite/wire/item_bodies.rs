//! Request bodies of values that go one after the other.

use clientwright_runtime::{File, Recorder};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("item_bodies");
}
use client::types::point::Point;

fn points() -> [Point; 2] {
    [Point::new(1).name("a\nb"), Point::new(2)]
}

const LINES: &str = "{\"x\":1,\"name\":\"a\\nb\"}\n{\"x\":2}\n";

#[test]
fn items_are_lines_and_texts_of_a_sequence() {
    let mut recorder = Recorder::new();
    for _ in 0..6 {
        recorder = recorder.answer(204, "text/plain", "");
    }
    let client = client!(recorder);
    run(client.import_points(&points()).send()).expect("sent");
    run(client.replace_points().ndjson(&points()).send()).expect("sent");
    run(client.replace_points().json(&points()).send()).expect("sent");
    run(client.import_numbers(&[Some(1), None]).send()).expect("sent");
    run(client.act(&File::new("{}\n{}\n")).send()).expect("sent");
    run(client.import_points(&[]).send()).expect("sent");
    let sent = [
        ("application/jsonl", LINES),
        ("application/x-ndjson", LINES),
        ("application/json", r#"[{"x":1,"name":"a\nb"},{"x":2}]"#),
        ("application/json-seq", "\u{1e}1\n\u{1e}null\n"),
        ("application/x-ndjson", "{}\n{}\n"),
        ("application/jsonl", ""),
    ];
    for (request, (media, body)) in recorder.requests().iter().zip(sent) {
        assert_eq!(request.header("content-type"), Some(media));
        assert_eq!(request.text(), body);
    }
}
