//! Which calls are repeated, how often, and when.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use clientwright_runtime::{
    Body, BoxFuture, Builder, Call, Recorder, Retries, Transport, TransportError, operation,
};

use crate::api::{Client, build, builder, client, run};
use crate::server::{Answer, Server, answer};

const THING: &str = r#"{"id":7}"#;

type Headers = [(&'static str, &'static str)];

/// Answers a request with a status and headers.
fn answering(recorder: Recorder, status: u16, headers: &Headers) -> Recorder {
    let headers = headers.to_vec();
    recorder.answer_with(move |_| {
        let mut answer = http::Response::new(Bytes::from("no"));
        *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status");
        for (name, value) in &headers {
            let value = http::HeaderValue::from_static(value);
            answer.headers_mut().insert(*name, value);
        }
        answer
    })
}

/// Says no as often as it is told, then yes; its clock stands still but for sleeps.
fn failing(times: usize, status: u16, headers: &Headers) -> Recorder {
    let recorder = (0..times).fold(Recorder::new(), |recorder, _| {
        answering(recorder, status, headers)
    });
    recorder.answer(200, "application/json", THING)
}

fn made(recorder: &Recorder, with: impl FnOnce(Builder) -> Builder) -> Client {
    let builder = builder("https://a.example").transport(recorder.clone());
    build(with(builder)).expect("a client")
}

#[operation(POST, "/searches", retry)]
struct Search(Call<(), ()>);

#[operation(GET, "/next", retry = false)]
struct Next(Call<(), ()>);

#[test]
fn what_may_pass_is_repeated() {
    for status in [408, 429, 502, 503, 504] {
        let recorder = failing(2, status, &[]);
        let thing = run(made(&recorder, |builder| builder).get_thing("7").send());
        assert_eq!(thing.expect("the third try").id, 7, "{status}");
        let requests = recorder.requests();
        assert_eq!(requests.len(), 3);
        assert!(
            requests
                .iter()
                .all(|request| request.url() == requests[0].url())
        );
        // 125 to 250 ms and 250 to 500 ms.
        let waited = recorder.now().as_millis();
        assert!((375..=750).contains(&waited), "{waited}");
    }
}

#[test]
fn the_last_error_is_kept_with_the_number_of_tries() {
    let recorder = failing(3, 503, &[]);
    let error = run(made(&recorder, |builder| builder).get_thing("7").send());
    let error = error.expect_err("three times no");
    assert_eq!(error.tries(), 3);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}): 503 Service Unavailable (3 tries); body: no"
    );
    // A repetition that is not sent is none.
    let recorder = answering(Recorder::new(), 503, &[("X-Say", "no")]);
    let error = run(made(&recorder, |builder| builder).get_thing("7").send());
    let error = error.expect_err("the recorder has no other answer");
    assert_eq!(error.tries(), 1);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(error.headers()["X-Say"], "no");
    assert_eq!(&error.body()[..], b"no");
    let once = run(made(&Recorder::new(), |builder| builder)
        .request("GET", "/{x}")
        .send());
    assert_eq!(once.expect_err("not sent").tries(), 0);
}

#[test]
fn what_will_not_pass_is_not_repeated() {
    for status in [400, 401, 404, 409, 500, 501, 301] {
        let recorder = failing(1, status, &[]);
        let error = run(made(&recorder, |builder| builder).get_thing("7").send());
        assert_eq!(error.expect_err("no").tries(), 1, "{status}");
    }
    let nonsense = Recorder::new().answer(200, "application/json", "<html>");
    let error = run(made(&nonsense, |builder| builder).get_thing("7").send());
    assert!(error.expect_err("no thing").is_decode());
    assert_eq!(nonsense.requests().len(), 1);
}

#[test]
fn what_does_harm_when_done_twice_is_not_repeated() {
    for (method, tries) in [
        ("GET", 2),
        ("HEAD", 2),
        ("PUT", 2),
        ("DELETE", 2),
        ("OPTIONS", 2),
        ("TRACE", 2),
        ("QUERY", 2),
        ("POST", 1),
        ("PATCH", 1),
        ("get", 1),
    ] {
        let recorder = failing(1, 503, &[]);
        let client = made(&recorder, |builder| builder);
        let _ = run(client.request(method, "/x").text("the body").send());
        let requests = recorder.requests();
        assert_eq!(requests.len(), tries, "{method}");
        assert!(requests.iter().all(|request| request.text() == "the body"));
    }
}

#[test]
fn the_description_and_the_caller_have_the_last_word() {
    let recorder = failing(1, 503, &[]);
    let connection = made(&recorder, |builder| builder).0;
    run(connection.call::<Search>().send()).expect("it is said to be safe");
    let recorder = failing(1, 503, &[]);
    let connection = made(&recorder, |builder| builder).0;
    run(connection.call::<Next>().send()).expect_err("it is said not to be safe");

    let recorder = failing(1, 503, &[]);
    let client = made(&recorder, |builder| builder.retries(Retries::none()));
    assert_eq!(
        run(client.get_thing("7").send()).expect_err("no").tries(),
        1
    );
    let recorder = failing(4, 500, &[]);
    let client = made(&recorder, |builder| builder.retries(Retries::none()));
    let more = Retries::up_to(4).statuses(&[500]).any_operation();
    let call = client.request("POST", "/things").retries(more);
    run(call.send()).expect("the fifth try");
    assert_eq!(recorder.requests().len(), 5);
}

#[test]
fn the_server_says_when_to_come_back() {
    let date = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
    for (headers, seconds) in [
        (&[("Retry-After", "7")][..], 7),
        (
            &[("Retry-After", "Sun, 06 Nov 1994 08:49:50 GMT"), date],
            13,
        ),
    ] {
        let recorder = failing(1, 429, headers);
        run(made(&recorder, |builder| builder).get_thing("7").send()).expect("the second try");
        assert_eq!(recorder.now(), Duration::from_secs(seconds));
    }
}

#[test]
fn all_tries_stay_within_the_time_of_the_call() {
    // A wait that ends too late is not begun.
    let recorder = failing(1, 429, &[("Retry-After", "60")]);
    let error = run(made(&recorder, |builder| builder).get_thing("7").send()).expect_err("429");
    assert_eq!((error.tries(), recorder.now()), (1, Duration::ZERO));
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));

    // A try takes no longer than is left.
    let silent = answering(Recorder::new(), 503, &[("Retry-After", "50")]);
    let silent = silent.silence();
    let error = run(made(&silent, |builder| builder).get_thing("7").send()).expect_err("silence");
    assert!(error.is_timeout() && error.status().is_none());
    assert_eq!((error.tries(), silent.now()), (2, Duration::from_secs(60)));
    assert!(
        error
            .to_string()
            .ends_with("in time (2 tries): the call may take 60s"),
        "{error}"
    );
}

#[test]
fn a_try_has_a_limit_of_its_own() {
    let recorder = Recorder::new().silence().silence();
    let recorder = recorder.answer(200, "application/json", THING);
    let quick = Retries::default().attempt_timeout(Duration::from_secs(5));
    let client = made(&recorder, |builder| builder.retries(quick.clone()));
    run(client.get_thing("7").send()).expect("the third try");
    let waited = recorder.now();
    assert!(
        waited > Duration::from_secs(10) && waited < Duration::from_secs(11),
        "{waited:?}"
    );

    let recorder = Recorder::new().silence().silence().silence();
    let client = made(&recorder, |builder| builder.retries(quick));
    let error = run(client.get_thing("7").send()).expect_err("silence");
    assert!(error.is_timeout());
    assert!(
        error.to_string().ends_with("(3 tries): a try may take 5s"),
        "{error}"
    );
}

#[test]
fn clones_share_what_may_be_repeated() {
    let mut recorder = Recorder::new();
    for _ in 0..100 {
        recorder = recorder.answer(503, "text/plain", "");
    }
    let client = made(&recorder, |builder| builder.retry_budget(3));
    for _ in 0..10 {
        let _ = run(client.clone().get_thing("7").send());
    }
    // Ten calls, three repetitions in hand, and what ten calls earn: two, of which the budget was
    // still full for the first.
    assert_eq!(recorder.requests().len(), 10 + 3 + 1);
}

#[test]
fn connections_that_fail_are_repeated() {
    let server = Server::new([
        Answer::Send(String::new()),
        Answer::Send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_owned()),
        answer("200 OK", "application/json", THING),
    ]);
    let thing = run(client(&server.url).get_thing("7").send()).expect("the third try");
    assert_eq!(thing.id, 7);
    assert_eq!(server.unseen(), 3);
    let error = run(client("http://127.0.0.1:1").get_thing("7").send()).expect_err("no server");
    assert!(error.is_connect());
    assert_eq!(error.tries(), 3);
}

/// Counts the requests that were given up.
#[derive(Clone, Default)]
struct Silent(Arc<Mutex<(usize, usize)>>);

struct Given(Silent);

impl Drop for Given {
    fn drop(&mut self) {
        self.0.0.lock().expect("no panic").1 += 1;
    }
}

impl Transport for Silent {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.lock().expect("no panic").0 += 1;
        let given = Given(self.clone());
        Box::pin(async move {
            let _given = given;
            std::future::pending().await
        })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }

    fn now(&self) -> Duration {
        Duration::ZERO
    }
}

#[test]
fn a_call_that_is_dropped_is_given_up() {
    let silent = Silent::default();
    let client = build(builder("https://a.example").transport(silent.clone())).expect("a client");
    let mut call = Box::pin(client.get_thing("7").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert_eq!(*silent.0.lock().expect("no panic"), (0, 0));
    assert!(call.as_mut().poll(&mut context).is_pending());
    assert_eq!(*silent.0.lock().expect("no panic"), (1, 0));
    drop(call);
    assert_eq!(*silent.0.lock().expect("no panic"), (1, 1));
}
