//! A description of several files.

use clientwright_runtime::Recorder;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("external_refs");
}

#[test]
fn a_schema_of_another_file_is_the_one_that_is_meant() {
    let recorder =
        json(r#"[{"id":7,"owner":{"name":"Ann","pets":[{"id":8}]},"tags":[{"id":"t"}]}]"#);
    let pets = run(client!(recorder).list_pets().send()).expect("a success");
    let pet = &pets[0];
    assert_eq!(pet.id, 7);
    let owner = pet.owner.as_ref().expect("an owner");
    assert_eq!(owner.pets.as_ref().expect("pets")[0].id, 8);
    let tag = &pet.tags.as_ref().expect("tags")[0];
    assert_eq!(tag.id.as_deref(), Some("t"));
}

#[test]
fn an_answer_of_another_file_is_one_type() {
    let recorder = Recorder::new()
        .answer(403, "application/json", r#"{"rule":"a"}"#)
        .answer(410, "application/json", r#"{"since":"b"}"#);
    let client = client!(recorder);
    let refused = run(client.list_owners().send()).expect_err("a refusal");
    assert!(
        matches!(refused.problem(), Some(client::Problem::Refused(found)) if found.rule == "a")
    );
    let gone = run(client.list_pets().send()).expect_err("nothing");
    assert!(matches!(gone.problem(), Some(client::Problem::Gone(found)) if found.since == "b"));
}

#[test]
fn parameters_and_answers_of_other_files_are_used() {
    let recorder = Recorder::new().answer(500, "application/json", r#"{"message":"no"}"#);
    let call = client!(recorder).list_owners().limit(3);
    let error = run(call.send()).expect_err("a failure");
    assert_eq!(recorder.requests()[0].query(), "limit=3");
    let Some(client::Problem::CommonFailure(failure)) = error.problem() else {
        panic!("no typed body: {error:?}");
    };
    assert_eq!(failure.message.as_deref(), Some("no"));
}
