//! `anyOf` of objects: a value may be several of them at once.

use clientwright_runtime::{Recorder, json};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("any_of");
}
use client::types::event::Event;
use client::types::pet::{Pet, PetAll};
use client::types::swimmer::Swimmer;

#[test]
fn what_is_several_of_them_is_kept() {
    let duck = r#"{"name":"Duck","depth":2,"height":90}"#;
    let trout = r#"{"name":"Trout","depth":5}"#;
    let recorder = Recorder::new()
        .answer(200, "application/json", duck)
        .answer(200, "application/json", trout)
        .answer(
            200,
            "application/json",
            r#"{"name":"Lark","height":300,"new":true}"#,
        )
        .answer(200, "application/json", r#""stone""#);
    let client = client!(recorder);
    let sent = PetAll::new("Duck").depth(2).height(90);
    let pet = run(client.add_pet(&Pet::All(sent.clone())).send()).expect("a success");
    assert_eq!(*pet, Pet::All(sent));
    assert_eq!(json::to_string(&*pet), duck);
    let sent = Swimmer::new("Trout", 5);
    let pet = run(client.add_pet(&Pet::Swimmer(sent.clone())).send()).expect("a success");
    assert_eq!(*pet, Pet::Swimmer(sent.clone()));
    let pet = run(client.add_pet(&Pet::Swimmer(sent)).send()).expect("a success");
    assert!(
        matches!(*pet, Pet::Flyer(ref lark) if lark.height == 300),
        "{pet:?}"
    );
    let pet = run(client.add_pet(&Pet::String("stone".to_owned())).send()).expect("a success");
    assert_eq!(*pet, Pet::String("stone".to_owned()));
    let bodies: Vec<String> = recorder
        .requests()
        .iter()
        .map(|request| request.text())
        .collect();
    assert_eq!(bodies, [duck, trout, trout, r#""stone""#]);
}

#[test]
fn what_a_property_tells_apart_is_one_of_them() {
    let recorder = Recorder::new().answer(200, "application/json", r#"{"kind":"stop","why":"x"}"#);
    match run(client!(recorder).get_event().send())
        .expect("a success")
        .into_body()
    {
        Event::Stop(stop) => assert_eq!(stop.why, "x"),
        other => panic!("{other:?}"),
    }
}
