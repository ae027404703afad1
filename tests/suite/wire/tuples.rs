//! Arrays with a schema for each place.

use clientwright_runtime::{Maybe, json};

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("tuples");
}

use client::types::label::Label;
use client::types::route::{Either, LongerItem, MarkItem3, Route, ShorterItem};

#[test]
fn arrays_of_a_fixed_length_are_tuples() {
    let recorder = answer(
        r#"{"from":[1,2.5],"stops":[[0,0]],"mark":[null,{"text":"a"},"dim"],"next":[{"from":[3,4],"next":null},"far"],"either":["x"]}"#,
    );
    let inner = Route::new((3.0, 4.0)).next_null();
    let route = Route::new((1.0, 2.5))
        .stops(&[(0.0, 0.5)])
        .mark((None, Label::new().text("a"), MarkItem3::On))
        .next((Box::new(inner), "far".to_owned()))
        .either(Either::from((1.0, 2.0)));
    let call = client!(recorder).put_route((1.5, 2.0), &route);
    let read = run(call.send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.query(), "near=1.5,2");
    assert_eq!(
        request.text(),
        r#"{"from":[1.0,2.5],"stops":[[0.0,0.5]],"mark":[null,{"text":"a"},"on"],"next":[{"from":[3.0,4.0],"next":null},"far"],"either":[1.0,2.0]}"#
    );
    assert_eq!(read.from, (1.0, 2.5));
    let (first, label, last) = read.mark.clone().expect("a mark");
    assert_eq!((first, label.text.as_deref()), (None, Some("a")));
    assert_eq!(last, MarkItem3::Unknown("dim".to_owned()));
    let Maybe::Value((next, far)) = &read.next else {
        panic!("no next: {read:?}");
    };
    assert_eq!((next.from, far.as_str()), ((3.0, 4.0), "far"));
    assert_eq!(read.either, Some(Either::from(("x".to_owned(),))));
}

#[test]
fn one_of_another_length_is_no_value() {
    for (body, place) in [
        (r#"{"from":[1]}"#, "from"),
        (r#"{"from":[1,2,3]}"#, "from"),
        (r#"{"from":[1,"2"]}"#, "from[1]"),
    ] {
        let error = json::from_slice::<Route>(body.as_bytes()).expect_err(body);
        assert!(error.to_string().contains(place), "{error}");
    }
}

#[test]
fn lists_of_no_fixed_length_keep_what_they_hold() {
    let body = r#"{"from":[1.0,2.0],"shorter":["a"],"longer":["a",1,2],"none":[],"has":[1,"a"]}"#;
    let route: Route = json::from_slice(body.as_bytes()).expect("a route");
    assert_eq!(route.shorter, Some(vec![ShorterItem::from("a")]));
    let longer = [
        LongerItem::from("a"),
        LongerItem::from(1),
        LongerItem::from(2),
    ];
    assert_eq!(route.longer.as_deref(), Some(&longer[..]));
    assert_eq!(json::to_string(&route), body);
}
