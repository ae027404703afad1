//! Answers that are read as they arrive.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use clientwright_runtime::{Frames, Items, Json};
use futures_core::Stream;

use super::client;
use crate::servers::Server;

/// The data of events is JSON.
pub const DATA: Items = Items {
    accept: "text/event-stream",
    frames: Frames::Data,
    end: Some("[DONE]"),
};

pub async fn events_come_one_by_one(server: &Server) {
    server.begin("text/event-stream", "data: 1\n\nda");
    let call = client(server).request::<Json, ()>("GET", "/watch");
    let mut events = call.items::<Json>(DATA);
    for number in 1..4 {
        let event = events.next().await.expect("an event").expect("a number");
        assert_eq!(event.as_i64(), Some(number));
        // There is no more before it is sent.
        let next = poll_fn(|context| Poll::Ready(Pin::new(&mut events).poll_next(context))).await;
        assert!(next.is_pending());
        let next = format!("ta: {}\n\nda", number + 1);
        server.push(if number < 3 { &next } else { "ta: [DONE]\n\n" });
    }
    assert!(events.next().await.is_none());
    assert_eq!(
        server.request().header("accept"),
        Some("text/event-stream, */*;q=0.1")
    );
}

pub async fn bytes_come_as_they_are_sent(server: &Server) {
    server.begin("application/octet-stream", "abc");
    let mut film = client(server).request::<Json, ()>("GET", "/film").stream();
    for piece in ["abc", "d", "ef"] {
        if piece != "abc" {
            server.push(piece);
        }
        let came = film.next().await.expect("a piece").expect("no error");
        assert_eq!(came, piece);
    }
    server.requests();
}

pub async fn one_that_breaks_ends_with_an_error(server: &Server) {
    server.begin("text/event-stream", "data: 1\n\ndata: 2");
    let call = client(server).request::<Json, ()>("GET", "/watch");
    let mut events = call.items::<Json>(DATA);
    assert!(events.next().await.is_some_and(|event| event.is_ok()));
    server.cut();
    let error = events.next().await.expect("no end").expect_err("no event");
    assert!(error.is_transport(), "{error:?}");
    assert!(events.next().await.is_none());
    server.requests();
}
