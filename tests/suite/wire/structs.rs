//! Objects: names, required and optional fields, secrets.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("structs");
}

use client::types::owner::Owner;
use client::types::pet::Pet;

#[test]
fn sends_and_decodes_an_object() {
    let recorder =
        json(r#"{"petName":"Rex","_id":9007199254740993,"id":3,"weight":0.1,"later":[1]}"#);
    let owner = Owner::new().mail("a@example.com").pin("1234");
    let pet = Pet::new("Rex", 7).type_("cat").owner(owner);

    let answer = run(client!(recorder).add_pet(&pet).send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(
        (request.method(), request.url().as_str()),
        ("POST", "https://api.example.com/pets")
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.text(),
        r#"{"petName":"Rex","_id":7,"type":"cat","owner":{"mail":"a@example.com","pin":"1234"}}"#
    );
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.id_2, 9007199254740993);
    assert_eq!((answer.id, answer.weight), (Some(3), Some(0.1)));
    assert_eq!(answer.owner, None);
}

#[test]
fn a_secret_is_not_shown() {
    let shown = format!("{:?}", Owner::new().pin("1234"));
    assert!(!shown.contains("1234"), "{shown}");
}

#[test]
fn a_missing_field_is_named_with_its_path() {
    let recorder = json(r#"{"petName":"Rex"}"#);
    let error = run(client!(recorder).add_pet(&Pet::new("Rex", 7)).send()).expect_err("no `_id`");
    assert!(error.is_decode());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.body().as_ref(), br#"{"petName":"Rex"}"#);
    assert!(error.to_string().contains("_id"), "{error}");
}
