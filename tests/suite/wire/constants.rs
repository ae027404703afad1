//! Values that are listed one by one: `const`, alternatives of constants, enums of several types.

use clientwright_runtime::{Maybe, json};

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("constants");
}

use client::types::rule::{Color, Kind, Level, Rule, Size, SizeInteger, SizeString, Version};
use client::types::state::State;

#[test]
fn constants_go_both_ways() {
    let body = r#"{"kind":"rule","version":2,"strict":true,"ratio":0.5,"nothing":null,"origin":{"x":0,"y":0},"color":"red","state":"off","level":9,"size":1,"half":1.5,"pair":[3,4]}"#;
    let recorder = answer(body);
    let rule: Rule = json::from_slice(body.as_bytes()).expect("a rule");
    let read = run(client!(recorder).put_rule(&rule).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), body);
    assert_eq!(*read, rule);
    assert_eq!(rule.kind, Kind::Rule);
    assert_eq!(rule.version, Some(Version::N2));
    assert_eq!(rule.color, Maybe::Value(Color::Red));
    assert_eq!(rule.state, Some(State::Off));
    assert_eq!(rule.level, Some(Level::High));
}

#[test]
fn an_enum_of_several_types_is_a_union() {
    let size = |text: &str| -> Rule { json::from_slice(text.as_bytes()).expect("a rule") };
    let read = size(r#"{"kind":"rule","size":"small"}"#);
    assert_eq!(read.size, Maybe::Value(Size::String(SizeString::Small)));
    let read = size(r#"{"kind":"rule","size":2}"#);
    assert_eq!(read.size, Maybe::Value(Size::Integer(SizeInteger::N2)));
    let read = size(r#"{"kind":"rule","size":true}"#);
    assert_eq!(read.size, Maybe::Value(Size::Boolean(true)));
    let read = size(r#"{"kind":"rule","size":null}"#);
    assert_eq!(read.size, Maybe::Null);
}
