//! Schemas that other clients get wrong without a word.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("silent_schemas");
}

use client::types::lamp::{ComparesItem, Lamp, Level, Setting};

/// What the client reads of a body.
fn read(body: &str) -> Lamp {
    let lamp = Lamp::new(None);
    run(client!(json(body)).put_lamp(&lamp).send())
        .expect("a success")
        .into_body()
}

/// What the client sends after it has read a body.
fn written(body: &str) -> String {
    let recorder = json(body);
    run(client!(recorder).put_lamp(&read(body)).send()).expect("a success");
    recorder.requests()[0].text()
}

#[test]
fn null_is_no_default_value() {
    assert_eq!(read(r#"{"owner":null}"#).owner, None);
    assert_eq!(read(r#"{"owner":""}"#).owner, Some(String::new()));
    assert_eq!(written(r#"{"owner":null}"#), r#"{"owner":null}"#);
}

#[test]
fn an_enum_of_integers_reads_integers() {
    let body = r#"{"owner":"a","level":5}"#;
    assert_eq!(read(body).level, Some(Level::N5));
    assert_eq!(written(body), body);
}

#[test]
fn values_that_look_alike_stay_apart() {
    let body = r#"{"owner":"a","compares":["","<=",">=","a b","A B","a_b"]}"#;
    let values = read(body).compares.expect("values");
    for (index, value) in values.iter().enumerate() {
        assert!(!matches!(value, ComparesItem::Unknown(_)), "{value:?}");
        assert!(!values[..index].contains(value), "{value:?} stands twice");
    }
    assert_eq!(written(body), body);
}

#[test]
fn a_duration_is_written_as_it_was_read() {
    let body = r#"{"owner":"a","burns":"P3DT4H30M"}"#;
    assert!(read(body).burns.is_some());
    assert_eq!(written(body), body);
}

#[test]
fn any_of_several_scalars_is_kept() {
    for (setting, value) in [
        ("3", Setting::Integer(3)),
        ("true", Setting::Boolean(true)),
        (r#""low""#, Setting::String("low".to_owned())),
    ] {
        let body = format!(r#"{{"owner":"a","setting":{setting}}}"#);
        assert_eq!(read(&body).setting, Some(value));
        assert_eq!(written(&body), body);
    }
}

#[test]
fn additional_properties_beside_properties_are_kept() {
    let body = r#"{"owner":"a","watts":60}"#;
    assert_eq!(read(body).extra["watts"], 60);
    assert_eq!(written(body), body);
}
