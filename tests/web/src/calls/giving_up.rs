//! Calls that come to no end.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use clientwright_runtime::{Json, Retries};

use super::client;
use super::streams::DATA;
use crate::servers::Server;

pub async fn a_call_takes_too_long(server: &Server) {
    server.never();
    let call = client(server).request::<Json, ()>("GET", "/slow");
    let call = call
        .timeout(Duration::from_millis(100))
        .retries(Retries::none());
    let error = call.send().await.expect_err("no answer");
    assert!(error.is_timeout() && error.tries() == 1, "{error:?}");
    breaks(server, "/slow").await;
    assert_eq!(server.request().line(), "GET /slow");
}

pub async fn a_call_is_dropped(server: &Server) {
    server.never();
    {
        let call = client(server).request::<Json, ()>("GET", "/dropped");
        let mut sending = pin!(call.send());
        let begun = poll_fn(|context| Poll::Ready(sending.as_mut().poll(context))).await;
        assert!(begun.is_pending());
        arrives(server).await;
        assert!(!server.is_broken("/dropped"));
    }
    breaks(server, "/dropped").await;
}

pub async fn a_stream_is_dropped(server: &Server) {
    server.begin("text/event-stream", "data: 1\n\n");
    let call = client(server).request::<Json, ()>("GET", "/events");
    let mut events = call.items::<Json>(DATA);
    assert!(events.next().await.is_some_and(|event| event.is_ok()));
    assert!(!server.is_broken("/events"));
    drop(events);
    breaks(server, "/events").await;
    server.requests();
}

/// Ends when the server has had a request; `run.mjs` has a limit of time.
async fn arrives(server: &Server) {
    while server.requests().is_empty() {
        a_moment().await;
    }
}

/// Ends when the server knows that nobody waits for its answer.
async fn breaks(server: &Server, target: &str) {
    while !server.is_broken(target) {
        a_moment().await;
    }
}

async fn a_moment() {
    gloo_timers::future::TimeoutFuture::new(10).await;
}
