//! What clients show besides their calls: as they are built, to hooks and to recorders.

use std::panic::{AssertUnwindSafe, catch_unwind};

use clientwright_runtime::{
    Body, BoxError, BoxFuture, BuildClient, Builder, Credential, CredentialSource, Event, Fetching,
    Frames, Hook, Items, Next, Recorder, TransportError,
};

use super::api::{API, Basic, Bearer, Keys, Token, all, builder};
use super::echo::echo;
use super::search::{MARK, Shown, found};
use super::{filled, show};
use crate::api::run;

/// A source that shows what it is given, and fails.
struct Failing;

impl CredentialSource for Failing {
    fn fetch<'a>(&'a self, fetching: Fetching<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        let text = format!("{fetching:?}");
        Box::pin(async { Err(text.into()) })
    }
}

#[test]
fn of_builders_that_fail() {
    let shown = Shown::default();
    let bad = format!("{MARK}\n;");
    for key in ["header", "cookie", "bearer", "word", "basic", "none"] {
        let builder = Builder::new(&API).base_url("https://a.example");
        for builder in [
            Builder::new(&API)
                .base_url("https://a.example")
                .credential(key, &bad),
            builder.basic(key, &format!("a:{MARK}"), &bad),
        ] {
            if let Err(error) = builder.build() {
                shown.error(&error);
            }
        }
    }
    for url in [
        format!("https://me:{MARK}@a.example"),
        format!("https://a.example/?key={MARK}"),
        format!("ftp://{MARK}"),
        format!("https://a b{MARK}"),
    ] {
        shown.error(
            &Builder::new(&API)
                .base_url(&url)
                .build()
                .expect_err("no base URL"),
        );
        let builder = Builder::new(&API)
            .base_url("https://a.example")
            .server("x", &url);
        shown.error(&builder.build().expect_err("no server"));
    }
    let agent = Builder::new(&API)
        .base_url("https://a.example")
        .user_agent(&bad);
    shown.error(&agent.build().expect_err("no user agent"));
    let failing = builder()
        .base_url("https://a.example")
        .credential_source("oauth", Failing);
    show(&shown, failing.build().expect("a client").call::<Token>());
    shown.is_clean(30);
}

/// Shows what it sees.
struct Look(Shown);

impl Hook for Look {
    fn around<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        self.0.debug(&next);
        self.0.debug(&request.headers());
        self.0.debug(&request.body());
        next.send(request)
    }
}

#[test]
fn of_recorders_hooks_and_streams() {
    const EVENTS: Items = Items {
        accept: "text/event-stream",
        frames: Frames::Data,
        end: None,
    };
    let shown = Shown::default();
    let recorder = Recorder::new();
    let quoted = serde_json::to_string(&echo(&all())).expect("a text");
    let event = format!("data: 1\n\ndata: {{\"a\": {quoted}}}\n\n");
    recorder
        .on("keys")
        .pieces(200, "text/event-stream", [event.clone()])
        .times(2);
    recorder
        .on("keys")
        .pieces(200, "text/event-stream", [event])
        .breaks();
    recorder.on("basic").status(204);
    recorder.on_request("GET", "/never").status(204);
    let builder = builder()
        .base_url("https://a.example")
        .transport(recorder.clone());
    let connection = builder.hook(Look(shown.clone())).build().expect("a client");
    for _ in 0..3 {
        let mut numbers = filled(connection.call::<Keys>()).items::<i64>(EVENTS);
        shown.debug(&numbers);
        shown.traced(|| {
            run(async {
                while let Some(item) = numbers.next().await {
                    if let Err(error) = item {
                        shown.error(&error);
                        shown.error(error.decode_error().expect("no number"));
                    }
                }
            });
        });
        shown.debug(&numbers);
    }
    let error = run(filled(connection.call::<Basic>())
        .items::<Event>(EVENTS)
        .all());
    shown.text(format!("{error:?}"));
    show(&shown, filled(connection.call::<Bearer>()));
    shown.debug(&recorder);
    for request in recorder.requests() {
        shown.debug(&request);
        // Whoever asks is told.
        assert!(found(&request.text()).is_some());
    }
    let unused = catch_unwind(AssertUnwindSafe(|| recorder.assert_used()));
    let unused = unused.expect_err("one is left").downcast::<String>();
    shown.text(*unused.expect("a message"));
    shown.is_clean(40);
}

#[derive(Debug, BuildClient)]
struct ClientBuilder(Builder);

#[derive(Clone, Debug)]
struct Client(#[expect(dead_code, reason = "it is shown")] clientwright_runtime::Connection);

#[test]
fn of_generated_clients() {
    let shown = Shown::default();
    let builder = ClientBuilder(builder().base_url("https://a.example"));
    shown.debug(&builder);
    shown.debug(
        &builder
            .transport(Recorder::new())
            .build()
            .expect("a client"),
    );
    shown.is_clean(4);
}
