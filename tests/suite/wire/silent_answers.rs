//! Answers that other clients get wrong without a word.

use clientwright_runtime::{Bytes, Recorder};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("silent_answers");
}

use client::types::take_next::TakeNextAnswer;
use client::{Error, Problem};

fn refused(status: u16, media_type: &str, body: &str) -> Error {
    let recorder = Recorder::new().answer(status, media_type, body.to_owned());
    run(client!(recorder).take_next().send()).expect_err("an error status")
}

#[test]
fn no_content_beside_content_is_a_success() {
    let recorder = Recorder::new().answer(204, "application/json", "");
    let answer = run(client!(recorder).take_next().send()).expect("a success");
    assert_eq!(*answer, TakeNextAnswer::NoContent);
    let recorder = Recorder::new().answer(200, "application/json", r#"{"id":3}"#);
    let answer = run(client!(recorder).take_next().send()).expect("a success");
    assert!(matches!(&*answer, TakeNextAnswer::Ok(job) if job.id == 3));
}

/// Each of the three bodies fits each of the three schemas.
#[test]
fn the_status_tells_errors_apart_not_the_body() {
    let body = r#"{"message":"no"}"#;
    let taken = refused(409, "application/json", body);
    assert!(matches!(taken.problem(), Some(Problem::Taken(_))));
    let wrong = refused(422, "application/json", body);
    assert!(matches!(wrong.problem(), Some(Problem::Wrong(_))));
    let broken = refused(500, "application/problem+json", body);
    assert!(matches!(broken.problem(), Some(Problem::Broken(_))));
}

#[test]
fn a_problem_is_typed_and_keeps_its_bytes() {
    let body = r#"{"title":"Out of paper"}"#;
    let error = refused(503, "application/problem+json; charset=utf-8", body);
    let Some(Problem::Broken(broken)) = error.problem() else {
        panic!("no typed body: {error:?}");
    };
    assert_eq!(broken.title.as_deref(), Some("Out of paper"));
    assert_eq!(error.body().as_ref(), body.as_bytes());
}

/// Whatever the answer says of coming back.
#[test]
fn a_post_is_sent_once() {
    let recorder = Recorder::new()
        .answer_with(|_| {
            let answer = http::Response::builder().status(503);
            let answer = answer.header("retry-after", "0").body(Bytes::new());
            answer.expect("a status and a header")
        })
        .answer(204, "text/plain", "");
    let error = run(client!(recorder).take_next().send()).expect_err("an error status");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(recorder.requests().len(), 1);
}

#[test]
fn lines_of_json_are_not_thrown_away() {
    let lines = "{\"id\":1}\n{\"id\":2}\n";
    let recorder = Recorder::new().answer(200, "application/x-ndjson", lines);
    let answer = run(client!(recorder).get_lines().send()).expect("a success");
    assert_eq!(answer.as_ref(), lines.as_bytes());
}

#[test]
fn events_are_not_read_as_json() {
    let events = "data: {\"id\":1}\n\n";
    let recorder = Recorder::new().answer(200, "text/event-stream", events);
    let answer = run(client!(recorder).get_events().send()).expect("a success");
    assert_eq!(*answer, events);
}

#[test]
fn text_is_not_read_as_json() {
    let recorder = Recorder::new().answer(200, "text/plain", "\"quoted\"");
    let answer = run(client!(recorder).get_text().send()).expect("a success");
    assert_eq!(*answer, "\"quoted\"");
}

#[test]
fn bytes_are_not_read_as_json() {
    let recorder = Recorder::new().answer(200, "image/png", [0x89, 0xff, 0].as_slice());
    let answer = run(client!(recorder).get_picture().send()).expect("a success");
    assert_eq!(answer.as_ref(), [0x89, 0xff, 0]);
}
