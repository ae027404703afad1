//! Error answers, by status.

use clientwright_runtime::Recorder;

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("errors");
}

use client::{Error, Problem};

fn error(status: u16, media_type: &str, body: &str) -> Error {
    let recorder = Recorder::new().answer(status, media_type, body.to_owned());
    run(client!(recorder).get_thing("x").send()).expect_err("an error status")
}

#[test]
fn the_status_decides_what_the_body_is() {
    let missing = error(404, "application/json", r#"{"id":"x"}"#);
    assert!(matches!(missing.problem(), Some(Problem::NotFound(found)) if found.id == "x"));
    let refused = error(403, "text/plain", "no");
    assert_eq!(refused.problem(), Some(&Problem::Text("no".to_owned())));
    let broken = error(500, "application/problem+json", r#"{"detail":"oops"}"#);
    let detail = match broken.problem() {
        Some(Problem::Failure(failure)) => failure.detail.as_deref(),
        _ => None,
    };
    assert_eq!(detail, Some("oops"));
}

#[test]
fn status_headers_and_body_survive_a_body_of_another_shape() {
    let error = error(404, "text/html", "<html>");
    assert!(error.is_status());
    assert_eq!(error.problem(), None);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.body().as_ref(), b"<html>");
    assert!(error.headers().contains_key("content-type"));
    assert_eq!(error.operation(), "getThing");
}

#[test]
fn a_success_of_another_shape_keeps_its_status_and_body() {
    let error = error(200, "application/json", "[]");
    assert!(error.is_decode());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.body().as_ref(), b"[]");
}
