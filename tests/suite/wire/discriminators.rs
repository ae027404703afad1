//! Unions that a property tells apart.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("discriminators");
}

use client::types::actor::Actor;
use client::types::circle::Circle;
use client::types::dash::{Dash, Sign};
use client::types::drawing::{Drawing, DrawingLine, Kind};
use client::types::event::Event;
use client::types::message::Message;
use client::types::opened::{Code, Opened};
use client::types::person::Person;
use client::types::question::{Question, Role, Type};
use client::types::shape::Shape;
use client::types::signal::Signal;

#[test]
fn the_tag_decides() {
    let recorder = json(
        r#"[{"kind":"round","radius":1},{"kind":"square","side":2},{"kind":"Group","shapes":[],"first":{"kind":"circle","radius":3}}]"#,
    );
    let circle = Shape::from(Circle::new("circle", 1.5));
    let answer = run(client!(recorder).add_shape(&circle).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"kind":"circle","radius":1.5}"#
    );
    assert!(matches!(&answer[0], Shape::Circle(circle) if circle.kind == "round"));
    assert!(matches!(&answer[1], Shape::Square(square) if square.side == 2.0));
    assert!(matches!(&answer[2], Shape::Group(group) if matches!(*group.first, Shape::Circle(_))));
}

#[test]
fn an_unknown_tag_is_named() {
    let recorder = json(r#"[{"kind":"star"}]"#);
    let circle = Shape::from(Circle::new("circle", 1.5));
    let error = run(client!(recorder).add_shape(&circle).send()).expect_err("no such shape");
    assert!(error.to_string().contains("star"), "{error}");
}

#[test]
fn names_that_can_be_told_need_not_be_said() {
    let recorder = json(
        r#"[{"kind":"square","side":2},{"kind":"arrow","length":1},{"text":"a"},{"kind":"new","text":"b"}]"#,
    );
    let line = Drawing::from(DrawingLine::new(Kind::Line).length(1.5));
    let client = client!(recorder);
    let answer = run(client.add_drawing(&line).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"kind":"line","length":1.5}"#
    );
    assert!(matches!(&answer[0], Drawing::Shape(Shape::Square(square)) if square.side == 2.0));
    assert!(matches!(&answer[1], Drawing::Line(line) if line.kind == Kind::Arrow));
    assert!(matches!(&answer[2], Drawing::Note(note) if note.text == "a"));
    assert!(matches!(&answer[3], Drawing::Note(note) if note.text == "b"));
}

#[test]
fn constants_are_a_discriminator() {
    let recorder = json(r#"[{"sign":"dash","size":1},{"sign":"dot","size":2}]"#);
    let dash = Signal::from(Dash::new(Sign::Dash));
    let answer = run(client!(recorder).add_signal(&dash).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), r#"{"sign":"dash"}"#);
    assert!(matches!(&answer[0], Signal::Dash(dash) if dash.size == Some(1)));
    assert!(matches!(&answer[1], Signal::Dot(dot) if dot.size == Some(2)));

    let recorder = json(r#"[{"sign":"pause"}]"#);
    let error = run(client!(recorder).add_signal(&dash).send()).expect_err("no such sign");
    let text = error.to_string();
    assert!(text.contains("dash") && text.contains("pause"), "{text}");
}

#[test]
fn another_property_tells_where_the_named_one_does_not() {
    let recorder = json(r#"[{"type":"message","role":"model"},{"type":"message","role":"user"}]"#);
    let question = Message::from(Question::new(Type::Message, Role::User));
    let answer = run(client!(recorder).add_message(&question).send()).expect("a success");
    assert!(matches!(&answer[0], Message::Reply(_)));
    assert!(matches!(&answer[1], Message::Question(_)));
}

#[test]
fn a_number_tells_as_well_and_listed_values_are_the_names() {
    let recorder = json(
        r#"[{"code":2,"by":{"type":"guest","name":"Ada"}},{"code":3},{"code":1,"by":{"type":"bot"}}]"#,
    );
    let person = Person::new().name("Bo");
    let event = Event::from(Opened::new(Code::N1).by(Actor::from(person)));
    let answer = run(client!(recorder).add_event(&event).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"code":1,"by":{"type":"human","name":"Bo"}}"#
    );
    let by = |index: usize| match &answer[index] {
        Event::Opened(opened) => opened.by.as_ref(),
        _ => None,
    };
    assert!(matches!(by(0), Some(Actor::Person(person)) if person.name.as_deref() == Some("Ada")));
    assert!(matches!(&answer[1], Event::Closed(_)));
    assert!(matches!(by(2), Some(Actor::Robot(_))));

    let recorder = json(r#"[{"code":4}]"#);
    let error = run(client!(recorder).add_event(&event).send()).expect_err("no such code");
    assert!(error.to_string().contains('4'), "{error}");
}
