//! Swagger 2.0: the words that OpenAPI 3 has others for.

use clientwright_runtime::{File, Recorder};

use crate::support::{json, nothing, run};

mod client {
    clientwright_runtime::include_client!("swagger_2");
}

use client::Client;
use client::operations::pets::ListPets;
use client::types::add_note::AddNoteBody;
use client::types::change_pet::ChangePetBody;
use client::types::failure::Failure;
use client::types::pet::Pet;
use client::types::upload_papers::UploadPapersBody;

/// A client whose every credential is known.
fn client(recorder: &Recorder) -> Client {
    Client::builder()
        .basic("ann", "s3cret")
        .key("k1")
        .transport(recorder.clone())
        .build()
        .expect("a description with a host")
}

#[test]
fn the_address_is_made_of_scheme_host_and_base_path() {
    let recorder = nothing();
    run(client(&recorder).remove_pet(7).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.url(), "https://shelter.example/v2/pets/7");
    assert_eq!(request.header("authorization"), None);
}

#[test]
fn lists_are_joined_as_their_collection_format_says() {
    let query = |call: &dyn Fn(ListPets) -> ListPets| {
        let recorder = json("[]");
        run(call(client(&recorder).list_pets()).send()).expect("a success");
        recorder.requests()[0].query().to_owned()
    };
    assert_eq!(query(&|call| call.limit(5)), "limit=5&api_key=k1");
    assert_eq!(query(&|call| call.ids(&[1, 2])), "ids=1,2&api_key=k1");
    assert_eq!(
        query(&|call| call.colors(&["red", "grey"])),
        "colors=red%7Cgrey&api_key=k1"
    );
}

#[test]
fn a_body_is_what_its_parameter_says() {
    let recorder = json(r#"{"id":1,"name":"Rex","kind":"dog","born":null}"#);
    let pet = Pet::new("Rex", "dog").born_null().friend("Tom");
    let added = run(client(&recorder).add_pet(&pet).x_tenant("t").send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "POST");
    assert_eq!(request.header("x-tenant"), Some("t"));
    assert_eq!(
        request.header("authorization"),
        Some("Basic YW5uOnMzY3JldA==")
    );
    assert_eq!(
        request.text(),
        r#"{"name":"Rex","kind":"dog","born":null,"friend":"Tom"}"#
    );
    assert_eq!(added.id, Some(1));
}

#[test]
fn form_fields_make_one_form() {
    let recorder = json(r#"{"name":"Rex","kind":"dog"}"#);
    let form = ChangePetBody::new("Rex").tags(&["a", "b"]).sizes(&[1, 2]);
    run(client(&recorder).change_pet(7, &form).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.text(), "name=Rex&tags=a%2Cb&sizes=1&sizes=2");
}

/// Swagger 2.0 allows one of the two, and some descriptions say both.
#[test]
fn a_body_or_a_form_is_for_the_caller_to_choose() {
    let recorder = nothing().answer(204, "text/plain", "");
    let client = client(&recorder);
    run(client.add_note(7).json(&Failure::new().message("m")).send()).expect("a success");
    run(client.add_note(7).form(&AddNoteBody::new("m n")).send()).expect("a success");
    let requests = recorder.requests();
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(requests[0].text(), r#"{"message":"m"}"#);
    assert_eq!(
        requests[1].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(requests[1].text(), "message=m+n");
}

#[test]
fn a_file_makes_a_multipart_body() {
    let recorder = Recorder::new().answer(200, "text/plain", "P-17");
    let form = UploadPapersBody::new(File::new("%PDF").name("scan.pdf")).pages(2);
    let answer = run(client(&recorder).upload_papers(7, &form).send()).expect("a success");
    assert_eq!(answer.into_body(), "P-17");
    let request = &recorder.requests()[0];
    assert_eq!(request.header("accept"), Some("text/plain, */*;q=0.1"));
    let content_type = request.header("content-type").unwrap_or_default();
    assert!(
        content_type.starts_with("multipart/form-data"),
        "{content_type}"
    );
    assert!(request.text().contains("filename=\"scan.pdf\""));
}

#[test]
fn a_shared_answer_is_an_error_with_its_body() {
    let recorder = Recorder::new().answer(409, "application/json", r#"{"message":"taken"}"#);
    let error = run(client(&recorder).list_pets().send()).expect_err("a failure");
    let Some(client::Problem::Failure(failure)) = error.problem() else {
        panic!("no typed body: {error:?}");
    };
    assert_eq!(failure.message.as_deref(), Some("taken"));
}
