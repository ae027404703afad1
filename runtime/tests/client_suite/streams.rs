//! Answers that are read as they arrive.

use std::collections::VecDeque;
use std::io::{ErrorKind, Write};
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use clientwright_runtime::{
    Body, Bytes, Call, Error, Event, Frames, Items, Json, Recorder, TransportError, record,
};
use futures_core::Stream;

use crate::api::{Client, build, builder, client, run};
use crate::server::{Answer, Server, answer, request};

const EVENTS: Items = Items {
    accept: "text/event-stream",
    frames: Frames::Events,
    end: None,
};

const DATA: Items = Items {
    frames: Frames::Data,
    end: Some("[DONE]"),
    ..EVENTS
};

const LINES: Items = Items {
    accept: "application/jsonl",
    frames: Frames::Lines,
    end: None,
};

fn call(client: &Client) -> Call<Json, ()> {
    client.0.request("GET", "/watch")
}

fn recorded(recorder: Recorder) -> Client {
    build(builder("https://a.example").transport(recorder)).expect("a client")
}

/// What a test gives as the body of an answer.
struct Given(VecDeque<Option<Result<Bytes, TransportError>>>);

/// Pieces, and what comes behind them: an error, or nothing for ever.
fn given(pieces: &[&'static str], last: Option<TransportError>) -> Body {
    let pieces = pieces
        .iter()
        .map(|piece| Some(Ok(Bytes::from_static(piece.as_bytes()))));
    Body::stream(Given(pieces.chain([last.map(Err)]).collect()))
}

impl Stream for Given {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.pop_front() {
            None => Poll::Ready(None),
            Some(None) => Poll::Pending,
            Some(piece) => Poll::Ready(piece),
        }
    }
}

#[test]
fn lines_are_values_wherever_the_network_cuts() {
    let body = "{\"id\":1}\r\n\n{\"id\":2}\n{\"id\":\"zwölf\"}";
    for size in 1..=body.len() {
        let recorder = Recorder::new().answer_pieces(200, "application/jsonl", body, size);
        let client = recorded(recorder.clone());
        let all = run(call(&client).items::<Json>(LINES).all()).expect("three values");
        let ids: Vec<String> = all.iter().map(|value| value["id"].to_string()).collect();
        assert_eq!(ids, ["1", "2", "\"zwölf\""], "{size}");
        let accept = recorder.requests()[0].header("accept").map(str::to_owned);
        assert_eq!(accept.as_deref(), Some("application/jsonl, */*;q=0.1"));
    }
}

#[test]
fn events_are_objects_or_what_their_data_is() {
    let body =
        "event: add\nid: 4\ndata: {\"n\":\ndata: 1}\n\n: ping\n\ndata: [DONE]\n\ndata: 5\n\n";
    let again = || Recorder::new().answer_pieces(200, "text/event-stream; charset=utf-8", body, 5);

    let events = run(call(&recorded(again())).items::<Event>(EVENTS).all()).expect("events");
    assert_eq!(events.len(), 3);
    assert_eq!(events[0].data, "{\"n\":\n1}");
    assert_eq!(events[0].event.as_deref(), Some("add"));

    let objects = run(call(&recorded(again())).items::<Json>(EVENTS).all()).expect("objects");
    assert_eq!(objects[0]["id"].as_str(), Some("4"));
    assert_eq!(objects[2]["data"].as_str(), Some("5"));

    // What stands behind the end is not read.
    let data = run(call(&recorded(again())).items::<Json>(DATA).all()).expect("data");
    assert_eq!(data.len(), 1);
    assert_eq!(data[0]["n"].as_i64(), Some(1));
}

#[record]
struct Added {
    event: Option<String>,
    data: Numbers,
}

#[record]
struct Numbers {
    n: Vec<i64>,
}

#[test]
fn what_is_json_in_an_event_can_be_typed() {
    let body = "event: add\ndata: {\"n\": [1,\ndata: 2]}\n\ndata: {\"n\": [true]}\n\n";
    let client = recorded(Recorder::new().answer(200, "text/event-stream", body));
    run(async {
        let mut events = call(&client).items::<Added>(EVENTS);
        let added = events.next().await.expect("one").expect("an event");
        assert_eq!(added.event.as_deref(), Some("add"));
        assert_eq!(added.data.n, [1, 2]);
        let error = events
            .next()
            .await
            .expect("an item")
            .expect_err("no number");
        let path = error.decode_error().map(|error| error.path());
        assert_eq!(path.as_deref(), Some("data.n[0]"));
    });
    // What would be JSON together with what is around it is none.
    let body = "data: {\"n\":[]},\"event\":\"forged\"\n\n";
    let client = recorded(Recorder::new().answer(200, "text/event-stream", body));
    let error = run(call(&client).items::<Added>(EVENTS).all()).expect_err("a text");
    assert!(error.is_decode());
}

#[test]
fn an_error_ends_the_stream_and_knows_where_to_resume() {
    let broken = TransportError::new("reset by peer");
    let body = given(
        &["retry: 10\nid: 7\ndata: 1\n\nid: 8\nda", "ta: cut"],
        Some(broken),
    );
    let recorder = Recorder::new().answer_body(200, "text/event-stream", body);
    let client = recorded(recorder);
    run(async {
        let mut numbers = call(&client).items::<i64>(DATA);
        assert_eq!(numbers.next().await.expect("one").expect("a number"), 1);
        assert_eq!(numbers.retry(), Some(Duration::from_millis(10)));
        let error = numbers
            .next()
            .await
            .expect("an item")
            .expect_err("it broke");
        assert!(error.is_transport(), "{error}");
        assert_eq!(error.last_event_id(), Some("7"));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(numbers.next().await.is_none());
    });
}

#[test]
fn an_item_that_cannot_be_read_ends_the_stream() {
    let recorder = Recorder::new().answer(
        200,
        "text/event-stream",
        "id: 3\ndata: [true]\n\ndata: x\n\ndata: [false]\n\n",
    );
    let client = recorded(recorder);
    run(async {
        let mut items = call(&client).items::<Vec<bool>>(DATA);
        assert_eq!(items.next().await.expect("one").expect("a list"), [true]);
        let error = items
            .next()
            .await
            .expect("an item")
            .expect_err("it is no JSON");
        assert!(
            error.is_decode() && error.decode_error().is_some(),
            "{error}"
        );
        assert_eq!(&error.body()[..], b"x");
        assert_eq!(error.last_event_id(), Some("3"));
        assert!(items.next().await.is_none());
    });
}

#[test]
fn an_answer_that_is_no_stream_is_an_error() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"message":"no"}"#)
        .answer(503, "text/plain", "later");
    let client = recorded(recorder);
    let error = run(call(&client).items::<Event>(EVENTS).all()).expect_err("it is JSON");
    assert!(error.is_decode());
    assert_eq!(
        error.to_string(),
        "request (GET /watch): 200 OK, but the answer cannot be read: \
         expected text/event-stream, found `application/json`"
    );
    assert_eq!(&error.body()[..], br#"{"message":"no"}"#);
    run(async {
        let mut items = call(&client).items::<Json>(LINES);
        let error = items.open().await.expect_err("503");
        assert!(error.is_status());
        assert_eq!(&error.body()[..], b"later");
        assert!(items.next().await.is_none() && items.status().is_none());
    });
}

#[test]
fn an_item_may_be_as_large_as_the_limit() {
    let body = "[1,2,3,4]\n[1,2,3,4,5]\n";
    let client = recorded(Recorder::new().answer_pieces(200, "application/jsonl", body, 4));
    run(async {
        let mut items = call(&client).body_limit(10).items::<Json>(LINES);
        assert!(items.next().await.is_some_and(|item| item.is_ok()));
        let error = items
            .next()
            .await
            .expect("an item")
            .expect_err("eleven bytes");
        assert!(error.is_too_large(), "{error}");
    });
}

#[test]
fn a_silent_stream_is_given_up_and_a_long_one_is_not() {
    let body = given(&["data: 1\n\n"], None);
    let recorder = Recorder::new()
        .answer_body(200, "text/event-stream", body)
        .silence();
    let client = recorded(recorder);
    run(async {
        let watch = call(&client).idle_timeout(Duration::from_secs(9));
        let mut items = watch.items::<i64>(DATA);
        assert!(items.next().await.is_some_and(|item| item.is_ok()));
        let error = items.next().await.expect("an item").expect_err("silence");
        assert!(error.is_timeout());
        assert!(
            error
                .to_string()
                .ends_with("nothing came on the stream for 9s"),
            "{error}"
        );

        let mut silent = call(&client).timeout(Duration::from_secs(2)).stream();
        let error = silent.open().await.expect_err("no head");
        assert!(error.is_timeout());
        assert!(
            error.to_string().ends_with("the call may take 2s"),
            "{error}"
        );
    });
}

#[test]
fn a_stream_outlives_the_timeout_of_the_call() {
    let pause = Duration::from_millis(300);
    let pieces = ["[1]\n[", "2]\n[", "3]\n[", "4]\n[", "5]\n["];
    let server = Server::new([Answer::Slow(
        "HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\n\r\n".to_owned(),
        pieces.map(str::to_owned).into(),
        pause,
    )]);
    run(async {
        let call = call(&client(&server.url)).timeout(pause * 4);
        let mut items = call.items::<Json>(LINES);
        for _ in pieces {
            items.next().await.expect("an item").expect("in time");
        }
        // The connection was closed in the middle of an item.
        let error = items.next().await.expect("an item").expect_err("cut off");
        assert!(error.is_decode(), "{error}");
    });
}

#[test]
fn a_connection_that_breaks_is_an_error_and_not_the_end() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    for (framing, body) in [
        ("Content-Length: 100\r\n\r\n", "id: 1\ndata: 1\n\nid: 2\nda"),
        (
            "Transfer-Encoding: chunked\r\n\r\n",
            "f\r\nid: 1\ndata: 1\n\n\r\n5\r\nid: 2",
        ),
    ] {
        let server = Server::new([Answer::Send(format!("{head}{framing}{body}"))]);
        run(async {
            let mut items = call(&client(&server.url)).items::<i64>(DATA);
            assert!(items.next().await.is_some_and(|item| item.is_ok()));
            let error: Error<()> = items.next().await.expect("an item").expect_err("broken");
            assert!(error.is_transport(), "{error}");
            assert_eq!(error.last_event_id(), Some("1"));
        });
    }
}

#[test]
fn redirects_are_followed_to_the_stream() {
    let recorder = Recorder::new()
        .answer_with(|_| {
            let answer = http::Response::builder()
                .status(307)
                .header("location", "/other");
            answer.body(Bytes::new()).expect("an answer")
        })
        .answer(200, "application/jsonl", "1\n2");
    let client = recorded(recorder.clone());
    let all = run(call(&client).items::<i64>(LINES).all()).expect("two numbers");
    assert_eq!(all, [1, 2]);
    assert_eq!(recorder.requests()[1].path(), "/other");
}

/// Bytes that are counted as long as they are somewhere.
struct Counted(Vec<u8>, Arc<AtomicUsize>);

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.fetch_sub(self.0.len(), Ordering::SeqCst);
    }
}

/// A body of so many equal pieces, and how many of their bytes are held.
struct Long(usize, Vec<u8>, Arc<AtomicUsize>);

impl Stream for Long {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0 == 0 {
            return Poll::Ready(None);
        }
        self.0 -= 1;
        self.2.fetch_add(self.1.len(), Ordering::SeqCst);
        let piece = Counted(self.1.clone(), self.2.clone());
        Poll::Ready(Some(Ok(Bytes::from_owner(piece))))
    }
}

#[test]
fn of_a_large_body_one_piece_is_held() {
    const PIECES: usize = 300;
    let held = Arc::new(AtomicUsize::new(0));
    let line = format!("[{}]\n", "1,".repeat(500) + "1").into_bytes();
    let length = line.len();
    let long = |held: &Arc<AtomicUsize>| {
        let body = Body::stream(Long(PIECES, line.clone(), held.clone()));
        recorded(Recorder::new().answer_body(200, "application/jsonl", body))
    };
    run(async {
        let (client, mut total) = (long(&held), 0);
        let mut pieces = call(&client).body_limit(1).stream();
        pieces.open().await.expect("a head");
        assert_eq!(
            held.load(Ordering::SeqCst),
            0,
            "nothing is read before it is asked for"
        );
        while let Some(piece) = pieces.next().await {
            total += piece.expect("a piece").len();
            assert!(held.load(Ordering::SeqCst) <= length);
        }
        assert_eq!(total, PIECES * length);

        let (client, mut count) = (long(&held), 0);
        let mut lines = call(&client).items::<Vec<i64>>(LINES);
        while let Some(line) = lines.next().await {
            count += line.expect("a line").len();
            assert!(held.load(Ordering::SeqCst) <= length);
        }
        assert_eq!(count, PIECES * 501);
        assert_eq!(held.load(Ordering::SeqCst), 0);
    });
}

#[test]
fn a_server_is_not_read_faster_than_the_stream_and_notices_the_end() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().expect("a connection");
        request(&mut connection).expect("a request");
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n";
        connection.write_all(head.as_bytes()).expect("a head");
        // Far more than all buffers on the way hold.
        let piece = vec![7; 64 * 1024];
        for _ in 0..8_192 {
            match connection.write_all(&piece) {
                Ok(()) => counter.fetch_add(piece.len(), Ordering::SeqCst),
                Err(error) => return error.kind(),
            };
        }
        ErrorKind::Other
    });
    run(async {
        let mut pieces = call(&client(&url)).stream();
        let first = pieces.next().await.expect("an item").expect("a piece");
        assert!(first.iter().all(|byte| *byte == 7));
        // It is dropped here, with most of the body unread.
    });
    let end = server.join().expect("no panic");
    assert!(
        matches!(end, ErrorKind::BrokenPipe | ErrorKind::ConnectionReset),
        "{end:?}"
    );
    assert!(sent.load(Ordering::SeqCst) < 256 * 1024 * 1024);
}

#[test]
fn a_whole_answer_may_be_limited_by_the_call() {
    let server = Server::new([answer("200 OK", "application/json", "[1,2,3]")]);
    let error = run(call(&client(&server.url)).body_limit(6).send()).expect_err("seven bytes");
    assert!(error.is_too_large());
}
