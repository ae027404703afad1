//! What comes of answers: values, problems, redirects, failures.

use std::time::Duration;

use clientwright_runtime::{Body, BoxFuture, Recorder, Retries, Transport, TransportError};

use crate::api::{Problem, build, builder, client, run};
use crate::server::{Answer, Server, answer, redirect};

const THING: &str = r#"{"id":7}"#;

#[test]
fn a_success_has_status_and_headers() {
    let server = Server::answering("201 Created", "application/json", THING);
    let thing = run(client(&server.url).get_thing("7").send()).expect("a thing");
    assert_eq!(thing.status(), 201);
    assert_eq!(thing.headers()["x-request"], "r1");
    assert_eq!(thing.id, 7);
    assert_eq!(thing.into_body().name, None);
}

#[test]
fn a_request_can_be_awaited_as_it_is() {
    let recorder = Recorder::new()
        .answer(200, "application/json", THING)
        .answer(404, "application/json", r#"{"message":"none"}"#);
    let client = build(builder("https://a.example").transport(recorder)).expect("a client");
    run(async {
        let thing = client.get_thing("7").send().await.expect("a thing");
        assert_eq!(thing.id, 7);
        let error = client.get_thing("7").call().send().await.expect_err("404");
        assert!(matches!(error.problem(), Some(Problem::NotFound(_))));
    });
}

#[test]
fn debug_of_an_error_stays_on_its_line() {
    let recorder = Recorder::new().answer(400, "text/plain", "a \"b\" \\");
    let client = build(builder("https://a.example").transport(recorder)).expect("a client");
    let error = run(client.get_thing("7").send()).expect_err("400");
    assert_eq!(
        format!("{error:?}"),
        r#"Error { kind: Status, message: "getThing (GET /things/{id}): 400 Bad Request; body: a \"b\" \\", problem: None }"#
    );
}

#[test]
fn a_problem_is_read_by_status() {
    let server = Server::answering("404 Not Found", "application/json", r#"{"message":"none"}"#);
    let error = run(client(&server.url).get_thing("7").send()).expect_err("404");
    assert!(error.is_status() && !error.is_decode());
    assert_eq!(error.operation(), "getThing");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.headers()["x-request"], "r1");
    assert_eq!(&error.body()[..], br#"{"message":"none"}"#);
    match error.problem() {
        Some(Problem::NotFound(problem)) => assert_eq!(problem.message, "none"),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        error.to_string(),
        r#"getThing (GET /things/{id}): 404 Not Found; body: {"message":"none"}"#
    );
}

#[test]
fn ranges_defaults_and_what_is_not_described() {
    let cases = [
        ("503 Service Unavailable", "down", Some("down")),
        ("404 Not Found", "<html>", None),
        ("400 Bad Request", "why", None),
    ];
    for (status, body, text) in cases {
        let server = Server::answering(status, "text/plain", body);
        let client = build(builder(&server.url).retries(Retries::none())).expect("a client");
        let error = run(client.get_thing("7").send()).expect_err(status);
        assert_eq!(&error.body()[..], body.as_bytes());
        match (error.into_problem(), text) {
            (Some(Problem::Text(problem)), Some(text)) => assert_eq!(problem, text),
            (None, None) => {}
            (other, _) => panic!("{status}: {other:?}"),
        }
    }
}

#[test]
fn an_answer_that_cannot_be_read_keeps_everything() {
    let server = Server::answering("200 OK", "application/json", r#"{"id":"x"}"#);
    let error = run(client(&server.url).get_thing("7").send()).expect_err("no number");
    assert!(error.is_decode() && !error.is_status());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.headers()["x-request"], "r1");
    assert_eq!(&error.body()[..], br#"{"id":"x"}"#);
    assert_eq!(error.decode_error().expect("where").path(), "id");
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}): 200 OK, but the answer cannot be read: \
         at id: expected an integer, found \"x\""
    );
}

#[test]
fn an_answer_without_a_body() {
    let server = Server::new([
        answer("204 No Content", "application/json", ""),
        answer("204 No Content", "application/json", ""),
        answer("200 OK", "application/json", THING),
    ]);
    let client = client(&server.url);
    let nothing = run(client.request("DELETE", "/x").send()).expect("204");
    assert!(nothing.is_null());
    let nothing = run(client.put_thing("7").send()).expect("204");
    assert!(nothing.is_none());
    let thing = run(client.put_thing("7").send()).expect("a thing");
    assert_eq!(thing.as_ref().map(|thing| thing.id), Some(7));
}

#[test]
fn the_length_that_head_announces_is_not_waited_for() {
    let server = Server::new([Answer::Send(
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n".to_owned(),
    )]);
    run(client(&server.url).head_thing("7").send()).expect("no body");
    assert_eq!(server.line(), "HEAD /things/7 HTTP/1.1");
}

#[test]
fn redirects_within_the_origin_are_followed() {
    let server = Server::new([
        redirect("302 Found", "/moved?x=1"),
        redirect("308 Permanent Redirect", "there/./it's"),
        answer("200 OK", "application/json", THING),
    ]);
    let client = build(builder(&server.url).credential("bearer", "t0ken")).expect("a client");
    run(client.get_thing("7").send()).expect("a thing");
    assert_eq!(server.line(), "GET /things/7 HTTP/1.1");
    assert_eq!(server.line(), "GET /moved?x=1 HTTP/1.1");
    assert_eq!(server.line(), "GET /there/it's HTTP/1.1");
}

#[test]
fn other_redirects_are_handed_back() {
    let elsewhere = Server::answering("200 OK", "application/json", THING);
    let server = Server::new([
        redirect("302 Found", &format!("{}/x", elsewhere.url)),
        redirect("307 Temporary Redirect", "/x"),
    ]);
    let client = client(&server.url);
    let error = run(client.get_thing("7").send()).expect_err("another origin");
    assert!(error.is_redirect() && error.is_status());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    let location = error.headers()["location"].to_str().expect("a URL");
    assert_eq!(location, format!("{}/x", elsewhere.url));
    let error = run(client.put_thing("7").send()).expect_err("a PUT");
    assert!(error.is_redirect() && error.is_status());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert_eq!(elsewhere.unseen(), 0);
}

#[test]
fn the_eleventh_redirect_is_handed_back() {
    let server = Server::new((0..11).map(|_| redirect("301 Moved Permanently", "/again")));
    let error = run(client(&server.url).get_thing("7").send()).expect_err("a loop");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(301));
    assert_eq!(server.unseen(), 11);
}

#[test]
fn a_silent_server_runs_into_the_timeout() {
    let server = Server::new([Answer::Hold(String::new())]);
    let call = client(&server.url).get_thing("7").call();
    let error = run(call.timeout(Duration::from_millis(50)).send()).expect_err("silence");
    assert!(error.is_timeout() && error.status().is_none());
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}): no complete answer in time: the call may take 50ms"
    );
}

#[test]
fn what_came_before_the_timeout_is_kept() {
    let server = Server::new([Answer::Hold(
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nX-Request: r1\r\n\r\nhalf".to_owned(),
    )]);
    let client = build(builder(&server.url).timeout(Duration::from_millis(200)));
    let error = run(client.expect("a client").get_thing("7").send()).expect_err("half a body");
    assert!(error.is_timeout());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.headers()["x-request"], "r1");
    assert_eq!(&error.body()[..], b"half");
}

#[test]
fn a_body_that_breaks_off_is_an_error() {
    let server = Server::new([Answer::Send(
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_owned(),
    )]);
    let client = build(builder(&server.url).retries(Retries::none())).expect("a client");
    let error = run(client.get_thing("7").send()).expect_err("half a body");
    assert!(error.is_transport());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(&error.body()[..], b"half");
}

#[test]
fn an_answer_may_be_too_large() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
                   8\r\n{\"id\":77\r\n1\r\n}\r\n0\r\n\r\n";
    let server = Server::new([
        answer("200 OK", "application/json", THING),
        answer("200 OK", "application/json", r#"{"id":77}"#),
        Answer::Send(chunked.to_owned()),
    ]);
    let client = build(builder(&server.url).body_limit(8)).expect("a client");
    run(client.get_thing("7").send()).expect("just right");
    for _ in 0..2 {
        let error = run(client.get_thing("7").send()).expect_err("a byte too many");
        assert!(error.is_too_large(), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(
            error.to_string().contains("too large: more than 8 bytes"),
            "{error}"
        );
    }
}

#[test]
fn no_server_is_a_matter_of_connection() {
    let error = run(client("http://127.0.0.1:1").get_thing("7").send()).expect_err("no server");
    assert!(error.is_connect() && error.status().is_none());
    assert!(error.transport_error().is_some());
}

#[test]
fn without_tokio_there_is_an_error_instead_of_a_panic() {
    let call = client("http://127.0.0.1:1").get_thing("7").send();
    let mut call = std::pin::pin!(call);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => {
            assert!(error.is_unsendable());
            assert!(
                error
                    .to_string()
                    .ends_with("not sent: it needs a Tokio runtime"),
                "{error}"
            );
        }
        _ => panic!("there is no runtime"),
    }
}

#[test]
fn a_recorder_needs_no_network_and_no_time() {
    let recorder = Recorder::new()
        .answer(200, "application/json", THING)
        .answer_with(|request| http::Response::new(request.body().clone()))
        .silence();
    let client = builder("https://a.example/v1").transport(recorder.clone());
    let client = build(client).expect("a client");

    let thing = run(client.get_thing("7").send()).expect("a thing");
    assert_eq!(thing.id, 7);
    let echo = client.request("POST", "/echo").body_field("a", &1_i64);
    assert_eq!(run(echo.send()).expect("an echo")["a"].as_i64(), Some(1));
    assert!(
        run(client.get_thing("7").send())
            .expect_err("silence")
            .is_timeout()
    );
    assert!(
        run(client.get_thing("7").send())
            .expect_err("no answer left")
            .is_unsendable()
    );

    assert_eq!(recorder.now(), Duration::from_secs(60));
    let requests = recorder.requests();
    assert_eq!(requests.len(), 4);
    assert_eq!(requests[0].url(), "https://a.example/v1/things/7");
    assert_eq!(
        (requests[1].method(), requests[1].path()),
        ("POST", "/v1/echo")
    );
    assert_eq!(requests[1].header("content-type"), Some("application/json"));
    assert_eq!(requests[1].text(), r#"{"a":1}"#);
}

/// A transport of one's own.
struct Broken;

impl Transport for Broken {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::connect("no cable")) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }

    fn now(&self) -> Duration {
        Duration::ZERO
    }
}

#[test]
fn a_transport_of_ones_own() {
    let builder = builder("https://a.example").transport(Broken);
    let client = build(builder.retries(Retries::none())).expect("a client");
    let error = run(client.get_thing("7").send()).expect_err("no cable");
    assert!(error.is_connect());
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}): no connection to the server: no cable"
    );
    let cause = error.transport_error().map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("no cable"));
    assert!(std::error::Error::source(&error).is_none());
}
