//! Arrays with a schema for each place.

use clientwright_runtime::{Json, Maybe, Prefixed, json};

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("tuples");
}

use client::types::label::Label;
use client::types::route::{Either, MarkItem3, Route};

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
fn arrays_of_no_fixed_length_have_a_type_for_each_place_and_one_for_the_rest() {
    let body = r#"{"from":[1.0,2.0],"shorter":["a"],"longer":["a",1,2],"gaps":["a",null,{"from":[3.0,4.0]},true],"alike":["a","b","c"],"none":[],"has":[1,"a"]}"#;
    let recorder = answer(body);
    let shorter = Prefixed::from((Some("a".to_owned()), None));
    let inner = Box::new(Route::new((3.0, 4.0)));
    let route = Route::new((1.0, 2.0))
        .shorter(shorter)
        .longer(Prefixed {
            prefix: ("a".to_owned(),),
            rest: vec![1, 2],
        })
        .gaps(Prefixed {
            prefix: ("a".to_owned(), Maybe::Null, Some(inner)),
            rest: vec![Json::Bool(true)],
        })
        .alike(&["a", "b", "c"])
        .none(&[])
        .has(&[Json::from(1), Json::from("a")]);
    let read = run(client!(recorder).put_route((0.0, 0.0), &route).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), body);
    assert_eq!(*read, route);
    assert_eq!(read.clone(), route);
}

#[test]
fn what_is_missing_at_the_end_is_not_written() {
    let written = |body: &str| {
        let route: Route = json::from_slice(body.as_bytes()).expect(body);
        json::to_string(&route)
    };
    for gaps in [
        r#"["a"]"#,
        r#"["a",null]"#,
        r#"["a",7]"#,
        r#"["a",7,{"from":[3.0,4.0]}]"#,
    ] {
        let body = format!(r#"{{"from":[1.0,2.0],"gaps":{gaps}}}"#);
        assert_eq!(written(&body), body);
    }
}

#[test]
fn what_is_wrong_in_a_place_says_where() {
    for (gaps, expected) in [
        (
            "[]",
            "at gaps: expected an array of at least 1 items, found one of 0",
        ),
        (r#"["a","b"]"#, "at gaps[1]: expected an integer"),
    ] {
        let body = format!(r#"{{"from":[1,2],"gaps":{gaps}}}"#);
        let error = json::from_slice::<Route>(body.as_bytes()).expect_err(gaps);
        assert!(error.to_string().contains(expected), "{error}");
    }
    let error = json::from_slice::<Route>(br#"{"from":[1,2],"longer":["a",1,"b"]}"#);
    let error = error.expect_err("a text behind integers").to_string();
    assert!(
        error.contains("at longer[2]: expected an integer"),
        "{error}"
    );
}
