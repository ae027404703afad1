//! Objects that say of the keys which they do not name whether those may come.

use clientwright_runtime::{Json, json};

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("open_objects");
}

use client::types::user::{Either, User};

#[test]
fn what_an_object_says_it_takes_goes_both_ways() {
    let body = r#"{"name":"a","closed":{"a":"x"},"names":{"en":"a"},"whole":{"id":1,"n":2},"either":{"right":"r","up":true},"b":[1],"c":null}"#;
    let recorder = answer(body);
    let user: User = json::from_slice(body.as_bytes()).expect("a user");
    let read = run(client!(recorder).put_user(&user).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), body);
    assert_eq!(*read, user);
    assert_eq!(user.extra["b"].as_array(), Some(&[Json::from(1_i64)][..]));
    assert_eq!(user.whole.as_ref().map(|whole| whole.extra["n"]), Some(2));
    // The alternative that names the key is the one, although both would take it.
    assert!(matches!(&user.either, Some(Either::Right(right)) if right.extra.contains_key("up")));
}

#[test]
fn what_an_object_does_not_speak_of_is_read_over() {
    let user: User =
        json::from_slice(br#"{"name":"a","closed":{"b":1},"silent":{"b":1}}"#).expect("a user");
    assert_eq!(
        json::to_string(&user),
        r#"{"name":"a","closed":{},"silent":{}}"#
    );
}
