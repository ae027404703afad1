//! A number or a text, one or many.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("scalar_unions");
}

use client::types::offer::{
    Amount, Codes, Flag, FlagString, Level, Mode, Nested, Offer, People, Price, When, WhenString,
};
use client::types::pace::Pace;
use client::types::speed::Speed;

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

#[test]
fn known_texts_beside_any_text_are_one_enum() {
    let recorder = json(
        r#"{"price":1,"mode":"fast","pace":"fly","speed":"amble","level":7,"note":"x","when":"2026-11-22"}"#,
    );
    let offer = Offer::new(Price::Number(1.5))
        .mode(Mode::Unknown("sideways".to_owned()))
        .pace(Pace::Crawl)
        .speed(Speed::Run)
        .level(Level::N2)
        .note("y")
        .when(When::String(WhenString::Now));

    let answer = run(client!(recorder).add_offer(&offer).send()).expect("a success");

    let sent = recorder.requests()[0].text();
    assert_eq!(
        sent,
        r#"{"price":1.5,"mode":"sideways","pace":"crawl","speed":"run","level":2,"when":"now","note":"y"}"#
    );
    assert_eq!(answer.mode, Some(Mode::Fast));
    assert_eq!(answer.pace, Some(Pace::Fly));
    assert_eq!(answer.speed, Some(Speed::Unknown("amble".to_owned())));
    assert_eq!(answer.level, Some(Level::Unknown(7)));
    assert_eq!(answer.note.as_deref(), Some("x"));
    let Some(When::Date(day)) = &answer.when else {
        panic!("no day: {:?}", answer.when);
    };
    assert_eq!(day.to_string(), "2026-11-22");
}

#[test]
fn narrow_alternatives_go_first_whatever_their_order() {
    for (body, amount) in [
        (r#"{"price":1,"amount":5}"#, Amount::Integer(5)),
        (r#"{"price":1,"amount":5.5}"#, Amount::Number(5.5)),
    ] {
        let offer = Offer::new(Price::Number(1.0));
        let answer = run(client!(json(body)).add_offer(&offer).send()).expect("a success");
        assert_eq!(answer.amount, Some(amount));
    }
}

#[test]
fn variants_are_named_after_components_and_titles() {
    for (body, people) in [
        (
            r#"{"price":1,"people":["a"]}"#,
            People::ContactList(vec!["a".to_owned()]),
        ),
        (r#"{"price":1,"people":3}"#, People::ContactId(3)),
        (
            r#"{"price":1,"people":"all"}"#,
            People::RawText("all".to_owned()),
        ),
        (
            r#"{"price":1,"people":{"a":"b"}}"#,
            People::Names([("a".to_owned(), "b".to_owned())].into()),
        ),
    ] {
        let offer = Offer::new(Price::Number(1.0));
        let answer = run(client!(json(body)).add_offer(&offer).send()).expect("a success");
        assert_eq!(answer.people, Some(people));
    }
}

#[test]
fn alternatives_within_alternatives_are_alternatives() {
    for (body, nested) in [
        (r#"{"price":1,"nested":"a"}"#, Nested::from("a")),
        (r#"{"price":1,"nested":2}"#, Nested::Integer(2)),
        (r#"{"price":1,"nested":true}"#, Nested::Boolean(true)),
    ] {
        let offer = Offer::new(Price::Number(1.0)).nested(nested.clone());
        let answer = run(client!(json(body)).add_offer(&offer).send()).expect("a success");
        assert_eq!(answer.nested, Some(nested));
    }
}
