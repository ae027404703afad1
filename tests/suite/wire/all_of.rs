//! Objects put together.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("all_of");
}

use client::types::cat::{Cat, Kitten};
use client::types::pet::Pet;
use client::types::toy::{Box, Kind, Size, Toy, UsersObject};

#[test]
fn parts_are_one_object_and_required_by_any_is_required() {
    let recorder = json(r#"{"name":"Tom","age":3,"lives":9}"#);
    let cat = Cat::new("Tom", 3)
        .mother(Pet::new("Ada"))
        .kitten(Kitten::new("Tim", 0));
    let answer = run(client!(recorder).put_cat(&cat).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"name":"Tom","age":3,"mother":{"name":"Ada"},"kitten":{"name":"Tim","age":0}}"#
    );
    assert_eq!((answer.age, answer.lives), (3, Some(9)));
}

#[test]
fn nothing_that_a_part_says_is_lost() {
    let sent = r#"{"text":"a","limited":"b","material":"wool","tags":["c"],"kind":"ball","box":{"width":1,"height":2},"odd":{"any":true},"users":{"users":["d"]},"size":"large","radius":0.5,"length":2.5}"#;
    let recorder = json(sent);
    let toy = Toy::new(Kind::Ball, Size::String("large".to_owned()));
    let toy = toy
        .text("a")
        .limited("b")
        .material("wool".parse().expect("any text is a material"))
        .tags(&["c"])
        .box_(Box::new().width(1).height(2))
        .odd(r#"{"any":true}"#.parse().expect("this is JSON"))
        .users(UsersObject::new().users(&["d"]).into())
        .radius(0.5)
        .length(2.5);
    let answer = run(client!(recorder).put_toy(&toy).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), sent);
    assert_eq!(*answer, toy);
}
