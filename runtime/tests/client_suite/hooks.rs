//! What stands around requests: in order, around each try, and in place of the transport.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use clientwright_runtime::{Body, BoxFuture, Builder, Hook, Next, Recorder, TransportError};

use crate::api::{Client, build, builder, run};
use crate::server::{Server, answer, redirect};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down what it sees, and leaves a mark on request and answer.
struct Note(&'static str, Log);

impl Note {
    fn note(&self, text: String) {
        self.1
            .lock()
            .expect("no panic")
            .push(format!("{} {text}", self.0));
    }
}

impl Hook for Note {
    fn around<'a>(
        &'a self,
        mut request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (path, uri) = (next.path(), request.uri().path());
            let has_token = request.headers().contains_key("authorization");
            self.note(format!(
                "{} {path} {uri} try {} {has_token}",
                next.operation(),
                next.tries()
            ));
            let mark = http::HeaderValue::from_static(self.0);
            request.headers_mut().append("X-Mark", mark.clone());
            let mut answer = next.send(request).await?;
            self.note(answer.status().as_u16().to_string());
            answer.headers_mut().append("X-Mark", mark);
            Ok(answer)
        })
    }
}

fn made(with: impl FnOnce(Builder) -> Builder) -> Client {
    build(with(builder("https://a.example"))).expect("a client")
}

#[test]
fn they_are_called_in_order_around_each_try() {
    let recorder = Recorder::new().answer(503, "text/plain", "").answer(
        200,
        "application/json",
        r#"{"id":7}"#,
    );
    let log = Log::default();
    let client = made(|builder| {
        let builder = builder.transport(recorder.clone());
        builder
            .hook(Note("a", log.clone()))
            .hook(Note("b", log.clone()))
    });
    let thing = run(client.get_thing("7").send()).expect("the second try");
    let expected = [
        "a getThing /things/{id} /things/7 try 1 false",
        "b getThing /things/{id} /things/7 try 1 false",
        "b 503",
        "a 503",
        "a getThing /things/{id} /things/7 try 2 false",
        "b getThing /things/{id} /things/7 try 2 false",
        "b 200",
        "a 200",
    ];
    assert_eq!(*log.lock().expect("no panic"), expected);
    for request in recorder.requests() {
        let marks: Vec<_> = request.headers().get_all("X-Mark").iter().collect();
        assert_eq!(marks, ["a", "b"]);
    }
    let marks: Vec<_> = thing.headers().get_all("X-Mark").iter().collect();
    assert_eq!(marks, ["b", "a"]);
}

#[test]
fn they_see_redirects_and_what_has_no_description() {
    let server = Server::new([
        redirect("302 Found", "/moved"),
        answer("200 OK", "application/json", "1"),
    ]);
    let log = Log::default();
    let client = builder(&server.url).hook(Note("a", log.clone()));
    let client = build(client).expect("a client");
    run(client.request("GET", "/x?token=s3cret").send()).expect("a number");
    let expected = [
        "a request /x /x try 1 false",
        "a 302",
        "a request /x /moved try 1 false",
        "a 200",
    ];
    assert_eq!(*log.lock().expect("no panic"), expected);
}

/// Answers by itself.
struct Instead(fn() -> Result<http::Response<Body>, TransportError>);

impl Hook for Instead {
    fn around<'a>(
        &'a self,
        _: http::Request<Body>,
        _: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        let made = self.0();
        Box::pin(async { made })
    }
}

#[test]
fn one_may_answer_or_refuse_by_itself() {
    let recorder = Recorder::new();
    let client = made(|builder| {
        let answer = || Ok(http::Response::new(Body::from(Bytes::from(r#"{"id":9}"#))));
        builder.transport(recorder.clone()).hook(Instead(answer))
    });
    assert_eq!(
        run(client.get_thing("7").send()).expect("of the hook").id,
        9
    );
    let client = made(|builder| {
        let refuse = || Err(TransportError::unsendable("not on a Sunday"));
        builder.transport(recorder.clone()).hook(Instead(refuse))
    });
    let error = run(client.get_thing("7").send()).expect_err("refused");
    assert!(error.is_unsendable());
    assert!(
        error.to_string().ends_with("not sent: not on a Sunday"),
        "{error}"
    );
    assert!(recorder.requests().is_empty());
}

#[test]
fn a_redirect_that_is_hidden_is_not_asked_for_again() {
    let client = made(|builder| {
        let hidden = || Err(TransportError::redirect("nobody says where to"));
        builder.transport(Recorder::new()).hook(Instead(hidden))
    });
    let error = run(client.get_thing("7").send()).expect_err("it leads elsewhere");
    assert!(error.is_redirect() && !error.is_transport());
    assert_eq!((error.tries(), error.status()), (1, None));
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}): the server redirects: nobody says where to"
    );
}
