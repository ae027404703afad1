//! Answers and bodies that stand under one key of an object, and bodies that must be there.

use clientwright_runtime::{Call, Recorder, operation};

use crate::api::{Problem, Thing, build, builder, run};

#[operation(POST, "/things", envelope("thing", "item"), body)]
struct AddThing(Call<Thing, Problem>);

#[operation(GET, "/things", envelope("things"))]
struct Things(Call<Option<Vec<Thing>>, Problem>);

/// What is made of an answer, or why it cannot be read.
fn read(body: &str) -> Result<i64, String> {
    let recorder = Recorder::new().answer(200, "application/json", body.to_owned());
    let client = build(builder("https://a.example").transport(recorder)).expect("a client");
    let call = AddThing(client.0.call::<AddThing>().json(&true));
    match run(call.send()) {
        Ok(thing) => Ok(thing.id),
        Err(error) => {
            let text = error.to_string();
            let (_, why) = text.split_once("cannot be read: ").expect("it says so");
            Err(why.to_owned())
        }
    }
}

#[test]
fn an_answer_is_taken_out_of_its_envelope() {
    assert_eq!(read(r#"{"thing":{"id":7}}"#), Ok(7));
    assert_eq!(
        read(r#" {"meta":{"id":[1]},"item":{"id":8,"more":[]},"links":null} "#),
        Ok(8)
    );
    // The first name counts, and of a repeated key the last.
    assert_eq!(read(r#"{"thing":{"id":1},"item":"x"}"#), Ok(1));
    assert_eq!(read(r#"{"item":{"id":1},"thing":{"id":2}}"#), Ok(2));
    assert_eq!(read(r#"{"thing":{"id":1},"thing":{"id":2}}"#), Ok(2));
}

#[test]
fn errors_name_the_envelope() {
    let error = |body: &str| read(body).expect_err("it is wrong");
    assert_eq!(
        error(r#"{"thing":{"id":"x"}}"#),
        "at thing.id: expected an integer, found \"x\""
    );
    assert_eq!(
        error(r#"{"item":null}"#),
        "at item: expected an object, found null"
    );
    assert_eq!(error(r#"{"id":7}"#), "at thing: required, but missing");
    assert_eq!(error("[]"), "expected an object, found an array");
    assert!(error(r#"{"thing":{"id":7}"#).starts_with("not valid JSON"));
    assert!(error(r#"{"thing":{"id":7}} x"#).starts_with("not valid JSON"));
}

#[test]
fn nothing_may_be_in_an_envelope_that_foresees_it() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"things":null}"#)
        .answer(204, "application/json", "");
    let client = build(builder("https://a.example").transport(recorder)).expect("a client");
    for _ in 0..2 {
        let things = run(Things(client.0.call::<Things>()).send()).expect("nothing");
        assert_eq!(*things, None);
    }
}

#[test]
fn a_body_is_put_into_an_envelope() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"thing":{"id":7}}"#)
        .answer(200, "application/json", r#"{"thing":{"id":7}}"#);
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    let call = || client.0.call::<AddThing>();
    run(call().json_in("a \"thing\"", &vec![1_i64]).send()).expect("a thing");
    let beside = call()
        .json_in_as("application/a+json", "thing", &true)
        .body_field("more", &1_i64);
    run(beside.send()).expect("a thing");
    let requests = recorder.requests();
    assert_eq!(requests[0].text(), r#"{"a \"thing\"":[1]}"#);
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(requests[1].text(), r#"{"thing":true,"more":1}"#);
    assert_eq!(
        requests[1].header("content-type"),
        Some("application/a+json")
    );
}

#[test]
fn a_body_that_must_be_there_is_missed_before_anything_is_sent() {
    let recorder = Recorder::new().answer(200, "application/json", r#"{"thing":{"id":7}}"#);
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    let error = run(AddThing(client.0.call::<AddThing>()).send()).expect_err("no body");
    assert!(error.is_unsendable());
    assert_eq!(
        error.to_string(),
        "addThing (POST /things): not sent: it needs a body, and none was given"
    );
    assert_eq!(recorder.requests().len(), 0);
    let with_field = client.0.call::<AddThing>().body_field("a", &1_i64);
    run(with_field.send()).expect("a thing");
}
