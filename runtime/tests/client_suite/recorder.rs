//! The recorder: which answer a request gets, how it fails, and how its clock runs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use clientwright_runtime::test::Sent;
use clientwright_runtime::{
    Body, Bytes, Event, Frames, Items, OAuth2, Recorder, Retries, Transport,
};

use crate::api::{Client, build, builder, run};

const EVENTS: Items = Items {
    accept: "text/event-stream",
    frames: Frames::Events,
    end: None,
};

mod documented {
    clientwright_runtime::examples! {
        ["getThing"] 404 "round" "application/json" r#"{"message": "no round thing"}"#,
        ["getThing", "putThing"] 200 "round" "application/json" r#"{"id": 7, "name": "round"}"#,
        ["getThing"] 200 "" "application/json" r#"{"id": 8}"#,
    }
}

fn client(recorder: &Recorder) -> Client {
    build(builder("https://a.example/v1").transport(recorder.clone())).expect("a client")
}

/// What a test says when it fails.
#[track_caller]
fn message(test: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(test)).expect_err("a failure");
    *panic.downcast::<String>().expect("a message")
}

#[test]
fn answers_are_given_by_operation_and_in_order() {
    let recorder = Recorder::new();
    recorder
        .on("getThing")
        .json(200, r#"{"id": 1}"#)
        .then()
        .json(200, r#"{"id": 2}"#)
        .times(2);
    recorder.on_any().json(200, "9").always();
    recorder.on_request("GET", "/v1/x").json(200, "10");
    let client = client(&recorder);

    let ids: Vec<i64> = (0..3)
        .map(|_| run(client.get_thing("7").send()).expect("a thing").id)
        .collect();
    assert_eq!(ids, [1, 2, 2]);
    let number = |path: &str| {
        let answer = run(client.request("GET", path).query("q", &1).send());
        answer.expect("a number").as_i64()
    };
    assert_eq!(
        [number("/y"), number("/x"), number("/x")],
        [Some(9), Some(10), Some(9)]
    );
    recorder.assert_used();

    let operations: Vec<_> = recorder
        .requests()
        .iter()
        .map(|request| (request.operation(), request.tries()))
        .collect();
    let (thing, other) = ((Some("getThing"), 1), (Some("request"), 1));
    assert_eq!(operations, [thing, thing, thing, other, other, other]);
    assert_eq!(recorder.requests_of("getThing").len(), 3);
}

#[test]
fn a_call_without_an_answer_says_what_there_is() {
    let recorder = Recorder::new();
    recorder.on("putThing").status(204).times(2);
    recorder.on_request("GET", "/v1/x").status(200);
    let error = run(client(&recorder).get_thing("7").send()).expect_err("none");
    assert!(error.is_unsendable());
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}): not sent: the recorder has no answer left to getThing, \
         only to putThing (2), GET /v1/x (1)"
    );
    assert_eq!(
        message(|| recorder.assert_used()),
        "these answers were not asked for: putThing (2), GET /v1/x (1)"
    );
}

#[test]
fn examples_are_found_by_name_and_status() {
    let recorder = Recorder::new().examples(documented::EXAMPLES);
    recorder
        .on("getThing")
        .example("round")
        .then()
        .example("")
        .then()
        .example_of(404);
    recorder.on_any().first_example().always();
    let client = client(&recorder);
    let thing = || run(client.get_thing("7").send());
    assert_eq!(thing().expect("the success").name.as_deref(), Some("round"));
    assert_eq!(thing().expect("that without a name").id, 8);
    let error = thing().expect_err("404");
    assert!(
        error
            .problem()
            .is_some_and(|problem| format!("{problem:?}").contains("no round"))
    );
    assert_eq!(thing().expect("the first success").id, 7);
    let put = run(client.put_thing("7").send()).expect("its own");
    assert_eq!(put.as_ref().map(|thing| thing.id), Some(7));
    let error = run(client.head_thing("7").send()).expect_err("none is known");
    assert!(
        error
            .to_string()
            .ends_with("there is no example of a success of headThing"),
        "{error}"
    );

    assert_eq!(
        message(|| drop(recorder.on("getThing").example("flat"))),
        "there is no example `flat` of getThing; known are: 404 `round`, 200 `round`, 200 ``"
    );
    assert_eq!(
        message(|| drop(recorder.on("putThing").example_of(404))),
        "there is no example of an answer 404 of putThing; known are: 200 `round`"
    );
}

#[test]
fn requests_are_seen_with_what_is_in_them() {
    let recorder = Recorder::new();
    recorder
        .on("putThing")
        .status(503)
        .times(2)
        .then()
        .json(200, r#"{"id": 7}"#);
    let call = client(&recorder).put_thing("7").call();
    run(call.query("q", &"x y").json(&vec![1, 2]).send()).expect("the third try");

    let seen = recorder.requests_of("putThing");
    let tries: Vec<u32> = seen.iter().map(|request| request.tries()).collect();
    assert_eq!(tries, [1, 2, 3]);
    assert_eq!(seen[2].json()[1].as_i64(), Some(2));
    assert_eq!(seen[2].query(), "q=x%20y");
    Sent::from(seen[2].clone())
        .is("PUT", "https://a.example/v1/things/7?q=x y")
        .has_json("[1, 2]");
    let call = client(&recorder).request("GET", "/x");
    run(call.text("{").send()).expect_err("no answer left");
    let request = recorder.requests().remove(3);
    let text = message(|| drop(request.json()));
    assert!(text.starts_with("the body is no JSON: "), "{text}");
}

#[test]
fn each_fault_is_what_a_client_takes_it_for() {
    let recorder = Recorder::new();
    let client = build(
        builder("https://a.example")
            .retries(Retries::none())
            .transport(recorder.clone()),
    );
    let client = client.expect("a client");
    let fail = || run(client.get_thing("7").send()).expect_err("a fault");
    let thing = || recorder.on("getThing");

    thing().silence();
    assert!(fail().is_timeout());
    assert_eq!(recorder.now(), Duration::from_secs(60));
    thing().refuse();
    assert!(fail().is_connect());
    thing().reset();
    assert!(fail().is_transport());
    thing().rate_limit(7);
    let limited = fail();
    assert!(limited.is_rate_limited());
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(7)));
    thing().nonsense();
    assert!(fail().is_decode());
    thing().json(200, r#"{"id": 7"#).breaks();
    let broken = fail();
    assert!(broken.is_transport());
    assert_eq!(&broken.body()[..], br#"{"id": 7"#);
    thing().json(200, r#"{"id": 7}"#).stalls();
    assert!(fail().is_timeout());
    thing()
        .json(404, r#"{"message": "gone"}"#)
        .header("X-Request", "r1");
    assert_eq!(fail().headers()["x-request"], "r1");
    thing().with(|request| {
        assert_eq!(request.path(), "/things/7");
        http::Response::new(Body::from("[]"))
    });
    assert!(fail().is_decode());
    recorder.assert_used();
}

#[test]
fn waits_take_no_time_and_are_counted() {
    let recorder = Recorder::new();
    let slow = Duration::from_secs(20);
    recorder
        .on("getThing")
        .rate_limit(30)
        .then()
        .json(200, r#"{"id": 7}"#)
        .after(slow);
    run(client(&recorder).get_thing("7").send()).expect("the second try");
    assert_eq!(recorder.now(), Duration::from_secs(50));

    // What comes after the timeout comes too late.
    recorder
        .on("putThing")
        .json(200, "null")
        .after(Duration::from_secs(61))
        .times(3);
    let before = recorder.now();
    let error = run(client(&recorder).put_thing("7").send()).expect_err("too late");
    assert!(error.is_timeout());
    assert_eq!(recorder.now() - before, Duration::from_secs(60));
}

#[test]
fn a_stopped_clock_is_moved_by_the_test() {
    let recorder = Recorder::new();
    recorder.stop_clock();
    recorder
        .on("getThing")
        .rate_limit(30)
        .then()
        .json(200, r#"{"id": 7}"#);
    let client = client(&recorder);
    let mut call = pin!(client.get_thing("7").send());
    let mut context = Context::from_waker(Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
    recorder.advance(Duration::from_secs(29));
    assert!(call.as_mut().poll(&mut context).is_pending());
    assert_eq!(recorder.requests().len(), 1);
    recorder.advance(Duration::from_secs(1));
    let Poll::Ready(thing) = call.as_mut().poll(&mut context) else {
        panic!("it waits no more");
    };
    assert_eq!(thing.expect("a thing").id, 7);
}

#[test]
fn who_sleeps_wakes_when_the_clock_is_moved() {
    let recorder = Recorder::new();
    recorder.stop_clock();
    let clock = recorder.clone();
    let other = std::thread::spawn(move || {
        run(clock.sleep(Duration::from_secs(5)));
        clock.now()
    });
    while !other.is_finished() {
        recorder.advance(Duration::from_secs(1));
        std::thread::yield_now();
    }
    assert!(other.join().expect("no panic") >= Duration::from_secs(5));
}

#[test]
fn streams_arrive_in_pieces() {
    let recorder = Recorder::new();
    let pieces = ["id: 1\nda", "ta: a\n\nid: 2\ndata: b\n\nid: 3\n"];
    let watch = || {
        recorder
            .on("request")
            .pieces(200, "text/event-stream", pieces)
    };
    watch().then().silence();
    watch().breaks();
    watch().stalls();
    let events = || {
        client(&recorder)
            .request("GET", "/watch")
            .items::<Event>(EVENTS)
    };
    let all = run(events().all()).expect("two events");
    assert_eq!((all.len(), all[1].data.as_str()), (2, "b"));
    assert!(run(events().all()).expect_err("no answer").is_timeout());
    for _ in 0..2 {
        let error = run(events().all()).expect_err("it breaks or stalls");
        assert!(error.is_transport() || error.is_timeout());
        assert_eq!(error.last_event_id(), Some("2"));
    }
    recorder.assert_used();
}

#[test]
fn tokens_belong_to_no_operation() {
    let recorder = Recorder::new();
    recorder
        .on_request("POST", "/v1/token")
        .json(200, r#"{"access_token": "t"}"#);
    recorder
        .on("request")
        .json(200, "1")
        .header("X-Seen", "yes");
    let tokens = OAuth2::client_credentials("id", "s3cret").token_url("/token");
    let builder = builder("https://a.example/v1").credential_source("bearer", tokens);
    let client = build(builder.transport(recorder.clone())).expect("a client");
    let call = client.0.call::<Secured>();
    let answer = run(call.send()).expect("a number");
    assert_eq!(answer.into_body(), Bytes::from("1"));
    let requests = recorder.requests();
    assert_eq!(requests[0].operation(), None);
    assert_eq!(requests[1].header("authorization"), Some("Bearer t"));
}

#[clientwright_runtime::operation(GET, "/secured", id = "request", security("bearer"))]
struct Secured(clientwright_runtime::Call<Bytes, ()>);
