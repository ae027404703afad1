//! What is wrong in a description, and can only mean one thing.

use clientwright_runtime::{Bytes, Recorder};

use crate::support::{json, nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("mended");
}

use client::{Problem, headers, types::pet::Pet};

#[test]
fn the_path_says_which_path_parameters_there_are() {
    let recorder = json(r#"{"name":"Rex"}"#);
    let pet = run(client!(recorder).get_pet("north", 7).page(2).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        request.url(),
        "https://api.example.com/shops/north/pets/7?page=2"
    );
    assert_eq!(pet.name, "Rex");
    // It would never end if it had to have one.
    assert!(pet.mother.is_none());
}

#[test]
fn a_brace_that_belongs_to_no_name_is_text() {
    let recorder = nothing();
    run(client!(recorder).remove_pet("north", "rex").send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        request.url(),
        "https://api.example.com/shops/north/%7B%7D/rex"
    );
}

#[test]
fn a_schema_where_an_answer_belongs_is_that_of_its_body() {
    let recorder = Recorder::new().answer(404, "application/json", r#"{"code":3}"#);
    let error = run(client!(recorder).get_pet("north", 7).send()).expect_err("an error status");
    assert!(matches!(error.problem(), Some(Problem::Problem(problem)) if problem.code == 3));
}

#[test]
fn so_it_is_of_a_body_that_is_sent_and_of_a_header() {
    let recorder = Recorder::new().answer_with(|_| {
        let answer = http::Response::builder().header("x-rest", "9");
        let answer = answer.header("content-type", "application/json");
        answer
            .body(Bytes::from_static(br#"{"name":"Max"}"#))
            .expect("an answer")
    });
    let answer = run(client!(recorder)
        .set_pet("north", 7)
        .body(&Pet::new("Rex"))
        .send());
    let answer = answer.expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body().as_ref(), br#"{"name":"Rex"}"#);
    assert_eq!(answer.name, "Max");
    assert_eq!(answer.header(headers::X_REST), Ok(Some(9)));
}
