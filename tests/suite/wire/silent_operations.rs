//! Operations that other clients lose without a word.

use clientwright_runtime::Recorder;

use crate::support::{json, nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("silent_operations");
}

use client::types::place::Place;

#[test]
fn an_operation_without_a_name_is_there() {
    let recorder = nothing();
    run(client!(recorder).get_parcels_by_id("7").send()).expect("a success");
    assert_eq!(recorder.requests()[0].path(), "/parcels/7");
}

#[test]
fn an_operation_of_a_path_that_is_referred_to_is_there() {
    let recorder = nothing();
    run(client!(recorder).find_parcels(&Place::new(3)).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!((request.method(), request.path()), ("QUERY", "/parcels"));
    assert_eq!(request.text(), r#"{"x":3}"#);
}

/// `Place` of the other file has a street, that of this file an `x`.
#[test]
fn a_schema_of_another_file_is_not_one_of_this_file_with_its_name() {
    let recorder = json(r#"[{"street":"Rue 1","near":{"street":"Rue 2"}}]"#);
    let depots = run(client!(recorder).list_depots().send()).expect("a success");
    assert_eq!(depots[0].street, "Rue 1");
    let near = depots[0].near.as_ref().expect("another one");
    assert_eq!(near.street, "Rue 2");
    let recorder = Recorder::new().answer(404, "application/json", r#"{"x":4}"#);
    let error = run(client!(recorder).list_depots().send()).expect_err("an error status");
    let Some(client::Problem::Place(place)) = error.problem() else {
        panic!("no typed body: {error:?}");
    };
    assert_eq!(place.x, 4);
}

/// The client has no method of its own for it: that would send it to the vendor.
#[test]
fn a_webhook_is_read_and_not_called() {
    let headers = http::HeaderMap::new();
    let place = client::callbacks::parcel_lost::parse(&headers, br#"{"x":5}"#);
    assert_eq!(place.expect("a place").x, 5);
    let folder = concat!(env!("OUT_DIR"), "/silent_operations/operations/untagged.rs");
    let operations = std::fs::read_to_string(folder).expect("the operations");
    assert!(!operations.contains("parcel_lost"), "{operations}");
}
