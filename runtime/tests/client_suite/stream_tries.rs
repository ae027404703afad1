//! Streams that are opened again, and what hooks see of them.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use clientwright_runtime::{
    Body, BoxFuture, Bytes, Call, Event, Frames, Hook, Items, Json, Next, OAuth2, Recorder,
    TransportError, operation,
};
use futures_core::Stream;

use crate::api::{Client, build, builder, run};

const EVENTS: Items = Items {
    accept: "text/event-stream",
    frames: Frames::Events,
    end: None,
};

#[operation(GET, "/watch", security("bearer"))]
struct Watch(Call<Json, ()>);

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down what it sees of a call, and each piece of the answer as it comes.
#[derive(Clone, Default)]
struct Note(Log);

impl Hook for Note {
    fn around<'a>(
        &'a self,
        mut request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let accept = request.headers()["accept"]
                .to_str()
                .expect("a text")
                .to_owned();
            note(
                &self.0,
                format!("{} {} {accept}", next.operation(), next.tries()),
            );
            let mark = http::HeaderValue::from_static("yes");
            request.headers_mut().insert("X-Mark", mark);
            let answer = next.send(request).await?;
            note(&self.0, answer.status().as_u16().to_string());
            let log = self.0.clone();
            Ok(answer.map(|body| Body::stream(Noted(body, log))))
        })
    }
}

fn note(log: &Log, text: String) {
    log.lock().expect("no panic").push(text);
}

struct Noted(Body, Log);

impl Stream for Noted {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(Pin::new(&mut self.0).poll_next(context));
        if let Some(Ok(piece)) = &piece {
            note(&self.1, String::from_utf8_lossy(piece).into_owned());
        }
        Poll::Ready(piece)
    }
}

fn client(recorder: &Recorder, log: &Log) -> Client {
    let tokens = OAuth2::client_credentials("id", "s3cret").token_url("/token");
    let builder = builder("https://a.example").credential_source("bearer", tokens);
    let builder = builder.hook(Note(log.clone()));
    build(builder.transport(recorder.clone())).expect("a client")
}

fn recorder() -> Recorder {
    let recorder = Recorder::new();
    let token = recorder.on_request("POST", "/token");
    token.json(200, r#"{"access_token": "t0ken"}"#).times(2);
    recorder
}

#[test]
fn one_that_does_not_begin_is_opened_again() {
    let (recorder, log) = (recorder(), Log::default());
    let pieces = ["data: 1\n\n", "data: 2\n\n"];
    recorder
        .on("watch")
        .reset()
        .then()
        .rate_limit(7)
        .then()
        .pieces(200, "text/event-stream", pieces);
    let call = client(&recorder, &log).0.call::<Watch>();
    let all = run(call.items::<Event>(EVENTS).all()).expect("the third try");
    assert_eq!(all.len(), 2);
    assert!(recorder.now() >= Duration::from_secs(7));
    let accept = "text/event-stream, */*;q=0.1";
    let expected = [
        format!("watch 1 {accept}"),
        format!("watch 2 {accept}"),
        "429".to_owned(),
        format!("watch 3 {accept}"),
        "200".to_owned(),
        pieces[0].to_owned(),
        pieces[1].to_owned(),
    ];
    assert_eq!(*log.lock().expect("no panic"), expected);
    for request in recorder.requests_of("watch") {
        assert_eq!(request.header("x-mark"), Some("yes"));
    }
    recorder.on("watch").status(503).always();
    let call = client(&recorder, &log).0.call::<Watch>();
    let error = run(call.items::<Event>(EVENTS).all()).expect_err("503");
    assert_eq!((error.tries(), error.is_status()), (3, true));
}

#[test]
fn one_that_breaks_is_not() {
    let (recorder, log) = (recorder(), Log::default());
    let watch = || recorder.on("watch");
    watch()
        .pieces(200, "text/event-stream", ["id: 7\ndata: 1\n\n", "da"])
        .breaks();
    watch().json(200, "never").always();
    let mut events = client(&recorder, &log)
        .0
        .call::<Watch>()
        .items::<Event>(EVENTS);
    run(async {
        assert_eq!(
            events.next().await.expect("one").expect("an event").data,
            "1"
        );
        let error = events.next().await.expect("an end").expect_err("it broke");
        assert!(error.is_transport());
        assert_eq!((error.tries(), error.last_event_id()), (1, Some("7")));
        assert!(events.next().await.is_none());
    });
    assert_eq!(recorder.requests_of("watch").len(), 1);
    // Nor one that breaks before its first item.
    let (recorder, log) = (self::recorder(), Log::default());
    recorder
        .on("watch")
        .pieces(200, "text/event-stream", ["da"])
        .breaks();
    let call = client(&recorder, &log).0.call::<Watch>();
    let error = run(call.items::<Event>(EVENTS).all()).expect_err("it broke");
    assert!(error.is_transport());
    assert_eq!(recorder.requests_of("watch").len(), 1);
}

#[test]
fn one_that_is_refused_is_opened_with_another_token() {
    let (recorder, log) = (recorder(), Log::default());
    recorder
        .on("watch")
        .status(401)
        .then()
        .pieces(200, "text/event-stream", ["data: 1\n\n"]);
    let call = client(&recorder, &log).0.call::<Watch>();
    let all = run(call.items::<Event>(EVENTS).all()).expect("the second try");
    assert_eq!((all.len(), recorder.requests_of("watch").len()), (1, 2));
    recorder.assert_used();
}
