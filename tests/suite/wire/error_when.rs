//! Answers with a status of success that are failures.

use clientwright_runtime::Recorder;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("error_when");
}

use client::Problem;
use client::types::add_job::AddJobAnswer;

fn page(body: &str) -> Recorder {
    Recorder::new().answer(200, "text/html; charset=UTF-8", body.to_owned())
}

#[test]
fn a_failure_has_status_headers_body_and_what_it_says() {
    let recorder = page(r#"{"response":"INVALID API KEY"}"#);
    let error = run(client!(recorder).check_proxy().send()).expect_err("not OK");
    assert!(error.is_refusal() && !error.is_status() && !error.is_decode());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert!(error.headers().contains_key("content-type"));
    assert_eq!(error.body().as_ref(), br#"{"response":"INVALID API KEY"}"#);
    assert_eq!(
        error.to_string(),
        "checkProxy (GET /): 200 OK, but the answer tells a failure: `response` is not `OK`; \
         body: {\"response\":\"INVALID API KEY\"}"
    );
    match error.into_problem() {
        Some(Problem::Result(result)) => assert_eq!(result.response, "INVALID API KEY"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_field_that_is_missing_is_not_what_it_has_to_be() {
    let recorder = page(r#"{"isProxy":"NO"}"#);
    let error = run(client!(recorder).check_proxy().send()).expect_err("not OK");
    assert!(error.is_refusal() && error.problem().is_none());
}

#[test]
fn a_success_is_one() {
    let recorder = page(r#"{"response":"OK","isProxy":"NO"}"#);
    let answer = run(client!(recorder).check_proxy().send()).expect("OK");
    assert_eq!(answer.is_proxy.as_deref(), Some("NO"));
}

#[test]
fn what_is_no_object_cannot_be_read() {
    let error = run(client!(page("<html>")).check_proxy().send()).expect_err("a page");
    assert!(error.is_decode());
}

#[test]
fn the_problem_is_what_the_description_has_for_other_statuses() {
    let recorder = json(r#"{"error":"full","id":7}"#);
    let error = run(client!(recorder).add_job().send()).expect_err("an error");
    assert!(error.is_refusal());
    assert!(matches!(error.problem(), Some(Problem::Failure(failure)) if failure.error == "full"));
}

#[test]
fn null_and_missing_are_the_same_and_other_statuses_have_no_condition() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"error":null,"id":7}"#)
        .answer(200, "application/json", r#"{"id":7}"#)
        .answer(202, "text/plain", r#"{"error":"text"}"#);
    let client = client!(recorder);
    for _ in 0..2 {
        let answer = run(client.add_job().send()).expect("a success").into_body();
        assert!(matches!(answer, AddJobAnswer::Ok(job) if job.id == 7));
    }
    let answer = run(client.add_job().send()).expect("a success").into_body();
    assert_eq!(
        answer,
        AddJobAnswer::Accepted(r#"{"error":"text"}"#.to_owned())
    );
}

#[test]
fn numbers_and_booleans_are_compared_by_value() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"count":-1}"#)
        .answer(201, "application/json", r#"{"count":1}"#)
        .answer(200, "application/json", r#"{"done":false}"#)
        .answer(200, "application/json", r#"{"done":"false"}"#);
    let client = client!(recorder);
    assert!(run(client.count().send()).is_err_and(|error| error.is_refusal()));
    assert_eq!(run(client.count().send()).expect("a number").count, Some(1));
    assert!(run(client.drop_flag().send()).is_err_and(|error| error.is_refusal()));
    assert!(run(client.drop_flag().send()).is_err_and(|error| error.is_decode()));
}
