//! A number or a text, one or many.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("scalar_unions");
}

use client::types::offer::{Codes, Flag, FlagString, Offer, Price};

#[test]
fn each_alternative_goes_both_ways() {
    let recorder = json(r#"{"price":"","codes":7,"flag":"ja"}"#);
    let offer = Offer::new(Price::Number(800.0))
        .codes(Codes::IntegerArray(vec![1, 2]))
        .flag(Flag::Boolean(true));

    let answer = run(client!(recorder).add_offer(&offer).send()).expect("a success");

    let sent = recorder.requests()[0].text();
    assert_eq!(sent, r#"{"price":800.0,"codes":[1,2],"flag":true}"#);
    assert_eq!(answer.price, Price::String(String::new()));
    assert_eq!(answer.codes, Some(Codes::Integer(7)));
    assert_eq!(answer.flag, Some(Flag::String(FlagString::Ja)));
}

#[test]
fn an_error_says_why_none_matched() {
    let recorder = json(r#"{"price":true}"#);
    let offer = Offer::new(Price::Number(1.0));
    let error = run(client!(recorder).add_offer(&offer).send()).expect_err("a boolean is no price");
    let text = error.to_string();
    assert!(text.contains("price"), "{text}");
}
