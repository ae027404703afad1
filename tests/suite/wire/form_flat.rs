//! Forms of scalars.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("form_flat");
}

use client::types::grant::{Grant, GrantType};

#[test]
fn a_form_has_a_pair_for_each_value() {
    let recorder = json(r#"{"token":"t0ps3cret"}"#);
    let grant = Grant::new(GrantType::Password)
        .username("a b&c=ü")
        .days(3)
        .remember(true)
        .scopes(&["x", "y"]);

    let answer = run(client!(recorder).create_token(&grant).send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.text(),
        "grant_type=password&username=a+b%26c%3D%C3%BC&days=3&remember=true&scopes=x&scopes=y"
    );
    assert_eq!(answer.token, "t0ps3cret");
    assert!(!format!("{answer:?}").contains("t0ps3cret"));
}
