//! JSON that travels within texts.

use clientwright_runtime::{Json, JsonText, Maybe};

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("json_texts");
}

use client::headers::X_LIMITS;
use client::types::filter::Filter;
use client::types::input::Input;
use client::types::job::{Job, Plan};

fn job() -> Job {
    let leaf = Input::new("a \"leaf\"");
    let input = Input::new("tree").within(JsonText(Box::new(leaf)));
    Job::new(JsonText(input)).plan(JsonText(Plan::new(2)))
}

const WRITTEN: &str = concat!(
    r#"{"input":"{\"kind\":\"tree\",\"within\":\"{\\\"kind\\\":\\\"a \\\\\\\"leaf\\\\\\\"\\\"}\"}","#,
    r#""plan":"{\"steps\":2}"}"#
);

#[test]
fn they_are_written_as_texts() {
    let recorder = json(WRITTEN);
    let filter = JsonText(Filter::new().kind("tree"));
    let call = client!(recorder).add_job(&JsonText(vec![1, 2]));
    let answer = run(call.filter(&filter).json(&job()).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.query(), "filter=%7B%22kind%22%3A%22tree%22%7D");
    assert_eq!(request.header("x-trace"), Some("[1,2]"));
    assert_eq!(request.text(), WRITTEN);
    assert_eq!(*answer, job());
    assert_eq!(
        answer.input.within.as_ref().expect("a leaf").kind,
        "a \"leaf\""
    );
}

#[test]
fn a_form_has_their_json_as_it_is() {
    let recorder = json(WRITTEN);
    let job = Job::new(JsonText(Input::new("x"))).notes(&[JsonText(Json::Null)]);
    let call = client!(recorder).add_job(&JsonText(vec![]));
    run(call.form(&job).send()).expect("a success");
    let body = recorder.requests()[0].text();
    assert_eq!(body, "input=%7B%22kind%22%3A%22x%22%7D&notes=null");
}

#[test]
fn an_answer_is_read_through_them() {
    let recorder =
        json(r#"{"input":" { \"kind\" : \"x\" } ","plan":null,"notes":["[1]","\"a\""]}"#);
    let answer = run(client!(recorder)
        .add_job(&JsonText(vec![]))
        .json(&job())
        .send());
    let answer = answer.expect("a success");
    assert_eq!(
        (answer.input.kind.as_str(), &answer.plan),
        ("x", &Maybe::Null)
    );
    let notes = answer.notes.as_ref().expect("notes");
    assert_eq!(notes[1].as_str(), Some("a"));
    assert_eq!(answer.header(X_LIMITS).expect("no header"), None);
}

#[test]
fn what_is_wrong_in_them_is_told_with_its_place() {
    let wrong = |body: &str| {
        let recorder = json(body);
        let answer = run(client!(recorder)
            .add_job(&JsonText(vec![]))
            .json(&job())
            .send());
        answer.expect_err("no job").to_string()
    };
    let error = wrong(r#"{"input":"{\"kind\":\"x\",\"within\":\"{\\\"kind\\\":1}\"}"}"#);
    assert!(
        error.contains("at input.within.kind: expected a text, found 1"),
        "{error}"
    );
    let error = wrong(r#"{"input":"{"}"#);
    assert!(error.contains("at input: not valid JSON"), "{error}");
    let error = wrong(r#"{"input":{"kind":"x"}}"#);
    assert!(
        error.contains("at input: expected a text with JSON in it, found an object"),
        "{error}"
    );
}
