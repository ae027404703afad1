//! `null` and absent are two things.

use clientwright_runtime::Maybe;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("nullable");
}

use client::types::note::{Each, Note};
use client::types::place::Place;

fn sent(note: &Note) -> String {
    let recorder = json(r#"{"title":"t","author":null}"#);
    run(client!(recorder).update_note(note).send()).expect("a success");
    recorder.requests()[0].text()
}

fn decoded(body: &str) -> Note {
    let recorder = json(body);
    let note = Note::new("t", None);
    run(client!(recorder).update_note(&note).send())
        .expect("a success")
        .into_body()
}

#[test]
fn sends_null_only_where_it_is_meant() {
    assert_eq!(
        sent(&Note::new("t", None)),
        r#"{"title":"t","author":null}"#
    );
    assert_eq!(
        sent(
            &Note::new("t", Some("me"))
                .color_null()
                .wrapped(Place::new().name("x"))
        ),
        r#"{"title":"t","author":"me","color":null,"wrapped":{"name":"x"}}"#
    );
}

#[test]
fn tells_null_from_absent() {
    let note = decoded(r#"{"title":"t","author":null,"color":null}"#);
    assert_eq!((note.author, note.text), (None, None));
    assert_eq!((note.color, note.wrapped), (Maybe::Null, Maybe::Absent));
    let note = decoded(r#"{"title":"t","author":"me","color":"red"}"#);
    assert_eq!(note.color, Maybe::Value("red".to_owned()));
}

#[test]
fn null_of_one_alternative_is_null_of_the_union() {
    let sent = sent(&Note::new("t", None).either_null());
    assert_eq!(sent, r#"{"title":"t","author":null,"either":null}"#);
    let note = decoded(r#"{"title":"t","author":null,"either":null}"#);
    assert_eq!(note.either, Maybe::Null);
}

#[test]
fn a_body_may_be_null() {
    let recorder = json("null").answer(200, "application/json", r#"{"name":"desk"}"#);
    let client = client!(recorder);
    let place = run(client.put_place(None).send()).expect("a success");
    assert!(place.is_none());
    run(client.put_place(Some(Place::new().name("desk"))).send()).expect("a success");
    let bodies = recorder.requests();
    assert_eq!(bodies[0].text(), "null");
    assert_eq!(bodies[1].text(), r#"{"name":"desk"}"#);
}

#[test]
fn an_object_that_every_part_allows_to_be_null_may_be() {
    let note = decoded(r#"{"title":"t","author":null,"each":null}"#);
    assert_eq!(note.each, Maybe::Null);
    let note = decoded(r#"{"title":"t","author":null,"each":{"x":1,"y":2}}"#);
    assert_eq!(note.each, Maybe::Value(Each::new().x(1).y(2)));
}

#[test]
fn null_alone_is_an_alternative_and_a_part() {
    let note = decoded(r#"{"title":"t","author":null,"beside":null,"spot":null}"#);
    assert_eq!((note.beside, note.spot), (Maybe::Null, Maybe::Null));
    let note = decoded(r#"{"title":"t","author":null,"beside":{"name":"a"},"spot":{"name":"b"}}"#);
    assert_eq!(note.beside, Maybe::Value(Place::new().name("a")));
    assert_eq!(note.spot, Maybe::Value(Place::new().name("b")));
}
