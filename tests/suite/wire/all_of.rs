//! Objects put together.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("all_of");
}

use client::types::cat::Cat;
use client::types::pet::Pet;

#[test]
fn parts_are_one_object_and_required_by_any_is_required() {
    let recorder = json(r#"{"name":"Tom","age":3,"lives":9}"#);
    let cat = Cat::new("Tom", 3).mother(Pet::new("Ada"));
    let answer = run(client!(recorder).put_cat(&cat).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"name":"Tom","age":3,"mother":{"name":"Ada"}}"#
    );
    assert_eq!((answer.age, answer.lives), (3, Some(9)));
}
