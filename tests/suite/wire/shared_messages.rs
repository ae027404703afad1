//! Answers and bodies that operations share: each is one type, by the name that it has there.

use clientwright_runtime::Recorder;

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("shared_messages");
}

use client::Problem;
use client::types::thing::{Color, Thing};
use client::types::thing_response::ThingResponse;

#[test]
fn one_body_goes_to_several_operations() {
    let recorder = Recorder::new();
    let answer = r#"{"id":"7","owner":{"name":"Ann"}}"#;
    recorder.on_any().json(200, answer).times(2);
    let client = client!(recorder);
    let thing = Thing::new("cup").color(Color::Red);
    let added: ThingResponse = run(client.add_thing(&thing).send())
        .expect("a success")
        .into_body();
    let changed = run(client.change_thing("7", &thing).send()).expect("a success");
    assert_eq!(added, *changed);
    assert_eq!(
        added.owner.and_then(|owner| owner.name).as_deref(),
        Some("Ann")
    );
    let sent: Vec<_> = recorder
        .requests()
        .iter()
        .map(|request| request.text())
        .collect();
    assert_eq!(sent, [r#"{"name":"cup","color":"red"}"#; 2]);
}

#[test]
fn one_variant_is_the_problem_of_several_operations() {
    let recorder = Recorder::new()
        .answer(400, "application/json", r#"{"fields":["name"]}"#)
        .answer(400, "application/json", r#"{"fields":["page"]}"#);
    let client = client!(recorder);
    let listed = run(client.list_things().send()).map(|_| ());
    let added = run(client.add_thing(&Thing::new("")).send()).map(|_| ());
    let fields = [listed, added].map(|refused| match refused.expect_err("a refusal").problem() {
        Some(Problem::InputError(input)) => input.fields.concat(),
        other => panic!("{other:?}"),
    });
    assert_eq!(fields, ["name", "page"].map(str::to_owned));
}
