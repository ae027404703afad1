//! Pages whose answers say what goes into the next request.

use clientwright_runtime::{Bytes, Recorder};

use crate::support::run;

mod client {
    clientwright_runtime::include_client!("cursors");
}

use client::Client;

fn client(recorder: &Recorder) -> Client {
    let builder = Client::builder().transport(recorder.clone());
    builder
        .token("s3cret")
        .build()
        .expect("a fixture with a server")
}

fn urls(recorder: &Recorder) -> Vec<String> {
    let requests = recorder.requests();
    assert!(
        requests
            .iter()
            .all(|request| request.header("authorization") == Some("Bearer s3cret"))
    );
    requests.iter().map(|request| request.url()).collect()
}

fn events(cursors: &[&str]) -> Recorder {
    cursors
        .iter()
        .enumerate()
        .fold(Recorder::new(), |recorder, (index, next)| {
            let at = format!(r#"{{"at": "2026-11-0{}T00:00:00Z"}}"#, index + 1);
            let body = format!(r#"{{"data": [{at}], "meta": {{"next": {next}}}}}"#);
            recorder.answer(200, "application/json", body)
        })
}

#[test]
fn a_cursor_in_the_body_is_handed_on() {
    let recorder = events(&[r#""a b""#, r#""c""#, "null"]);
    let events = run(client(&recorder).list_events().stream().all()).expect("all events");
    let days: Vec<String> = events.iter().map(|event| event.at.to_string()).collect();
    assert_eq!(
        days,
        [
            "2026-11-01T00:00:00Z",
            "2026-11-02T00:00:00Z",
            "2026-11-03T00:00:00Z"
        ]
    );
    assert_eq!(
        urls(&recorder),
        [
            "https://api.example.com/events",
            "https://api.example.com/events?after=a%20b",
            "https://api.example.com/events?after=c",
        ]
    );
}

#[test]
fn a_cursor_that_comes_again_is_an_error() {
    let recorder = events(&[r#""a""#, r#""b""#, r#""a""#, r#""b""#]);
    let mut events = client(&recorder).list_events().stream();
    for _ in 0..3 {
        run(events.next()).expect("an event").expect("an event");
    }
    let error = run(events.next())
        .expect("an answer")
        .expect_err("back to the second page");
    assert!(error.is_paging());
    assert_eq!(
        error.to_string(),
        "listEvents (GET /events): 200 OK, but no way to the next page: \
         the server leads back to a page that was there before"
    );
    assert!(run(events.next()).is_none());
    assert_eq!(recorder.requests().len(), 3);
}

#[test]
fn a_cursor_in_a_header_is_handed_on() {
    let recorder = ["7", "8", ""]
        .iter()
        .fold(Recorder::new(), |recorder, next| {
            recorder.answer_with(move |request| {
                let line = format!("[\"{}\"]", request.query());
                let answer = http::Response::builder().header("x-next-cursor", *next);
                answer.body(Bytes::from(line)).expect("an answer")
            })
        });
    let mut pages = client(&recorder).list_logs().pages();
    let mut lines = Vec::new();
    while let Some(page) = run(pages.next()) {
        lines.extend(page.expect("a page").into_body());
    }
    assert_eq!(lines, ["", "cursor=7", "cursor=8"]);
}

#[test]
fn the_last_item_leads_on() {
    let recorder = Recorder::new()
        .answer(
            200,
            "application/json",
            r#"[{"order": {"id": 3}}, {"order": {"id": 8}}]"#,
        )
        .answer(200, "application/json", r#"[{"order": {"id": 9}}]"#)
        .answer(200, "application/json", "[]");
    let mut orders = client(&recorder).list_orders_after(2).stream();
    let mut ids = Vec::new();
    while let Some(order) = run(orders.next()) {
        ids.push(order.expect("an order").order.id);
    }
    assert_eq!(ids, [3, 8, 9]);
    assert_eq!(
        urls(&recorder),
        [2, 8, 9].map(|id| format!("https://api.example.com/orders/after/{id}"))
    );
}
