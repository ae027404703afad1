//! Names that Rust does not take, or that mean something else.

use crate::support::{json, nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("names");
}

use client::types::option::Option as Choice;

#[test]
fn every_name_is_kept_on_the_wire() {
    let recorder = json(
        r#"{"String":{"conditions":[{"kind":"k"}],"byName":{"a":{}},"text":"t","vec":[{"Client":{"Record":null}}]},"new":"n","4xx":"x","größe":"g","extra":"e","more":1}"#,
    );

    let call = client!(recorder)
        .get("a", "b")
        .send_("1")
        .x_y("2")
        .x_y_2("3")
        .foo_("4");
    let answer: Choice = run(call.send()).expect("a success").into_body();

    let request = &recorder.requests()[0];
    assert_eq!(
        request.url(),
        "https://api.example.com/options/a/b?send=1&x_y=2&x-y=3&foo=4"
    );
    assert_eq!(answer.new_.as_deref(), Some("n"));
    assert_eq!(answer._4xx.as_deref(), Some("x"));
    assert_eq!(answer.extra.as_deref(), Some("e"));
    assert_eq!(answer.extra_fields["more"], 1);
}

#[test]
fn an_operation_without_an_id_is_named_after_its_path() {
    let recorder = nothing()
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "");
    let client = client!(recorder);
    run(client.delete_unnamed_by_id(7).send()).expect("a success");
    run(client._1st_try().send()).expect("a success");
    run(client.new_().send()).expect("a success");
    assert_eq!(recorder.requests()[0].path(), "/unnamed/7");
}
