//! Calls from code that is not async.

use std::io::{self, BufRead, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use clientwright_runtime::{
    Body, BoxFuture, Bytes, Call, Event, File, Frames, Hook, Items, Json, Next, Recorder, Retries,
    TransportError,
};

use crate::api::{Client, build, builder, client, run};
use crate::server::{Answer, Server, answer, request};

const EVENTS: Items = Items {
    accept: "text/event-stream",
    frames: Frames::Events,
    end: None,
};

/// Answers every request with a thing, on connections that stay open, and counts those.
fn lasting_server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            counted.fetch_add(1, Ordering::Relaxed);
            thread::spawn(move || answer_all(stream.expect("a connection")));
        }
    });
    (url, connections)
}

fn answer_all(mut stream: TcpStream) {
    const ANSWER: &str =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"id\":7}";
    while request(&mut stream).is_some() {
        // The client may have gone already.
        let _ = stream.write_all(ANSWER.as_bytes());
    }
}

#[test]
fn threads_call_at_once_and_share_connections() {
    let (url, connections) = lasting_server();
    let client = client(&url);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..25 {
                    let thing = client.get_thing("7").send_blocking().expect("a thing");
                    assert_eq!((thing.id, thing.status().as_u16()), (7, 200));
                }
            });
        }
    });

    // A thread that is done has left its connections to the others.
    let made = connections.load(Ordering::Relaxed);
    assert!(made < 40, "{made} connections for 100 calls");
}

#[test]
fn limits_of_time_and_repetitions_hold() {
    let server = Server::new([
        answer("503 Busy", "text/plain", "wait"),
        answer("200 OK", "application/json", r#"{"id":7}"#),
    ]);
    let quick = Retries::up_to(1).delays(Duration::from_millis(1), Duration::from_millis(1));
    let client = build(builder(&server.url).retries(quick)).expect("a client");
    let thing = client.get_thing("7").send_blocking().expect("a second try");
    assert_eq!((thing.id, server.unseen()), (7, 2));

    let server = Server::new([Answer::Hold(String::new())]);
    let call = crate::api::client(&server.url).get_thing("7").call();
    let start = Instant::now();
    let call = call.timeout(Duration::from_millis(100));
    let error = call.send_blocking().expect_err("no answer");
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(10));
}

#[test]
fn errors_and_hooks_and_transports_are_the_same() {
    let recorder = Recorder::new()
        .answer(404, "application/json", r#"{"message":"gone"}"#)
        .silence();
    let client = build(builder("https://a.example").transport(recorder)).expect("a client");
    let error = client.get_thing("7").send_blocking().expect_err("404");
    assert!(error.problem().is_some());
    let error = client.get_thing("7").send_blocking().expect_err("silence");
    assert!(error.is_timeout());
}

/// Makes a blocking call of its own within a call.
struct Within(Client);

impl Hook for Within {
    fn around<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let first = next.send(request).await;
            self.0.get_thing("8").send_blocking().expect("a thing");
            first
        })
    }
}

#[test]
fn one_may_be_made_within_another() {
    let (url, _) = lasting_server();
    let outer = build(builder(&url).hook(Within(client(&url)))).expect("a client");
    for _ in 0..20 {
        outer.get_thing("7").send_blocking().expect("a thing");
    }
}

#[test]
fn within_a_tokio_runtime_they_work_on_connections_of_their_own() {
    let (url, connections) = lasting_server();
    let client = client(&url);
    run(async {
        client.get_thing("7").send().await.expect("a thing");
        assert_eq!(connections.load(Ordering::Relaxed), 1);
        // The connection is idle, but what would move it on is held up here.
        client.get_thing("7").send_blocking().expect("a thing");
        assert_eq!(connections.load(Ordering::Relaxed), 2);
        client.get_thing("7").send().await.expect("a thing");
        let call = client.get_thing("7");
        let there = tokio::task::spawn_blocking(move || call.send_blocking()).await;
        there.expect("no panic").expect("a thing");
    });
    // What drove the first connection is gone.
    client.get_thing("7").send_blocking().expect("a thing");
}

/// Tokio lets a task take 128 things that are ready before it has to yield.
#[test]
fn a_task_that_ought_to_yield_can_wait() {
    let (url, _) = lasting_server();
    let client = client(&url);
    run(async {
        let task = tokio::spawn(async move {
            for _ in 0..128 {
                tokio::task::coop::consume_budget().await;
            }
            client.get_thing("7").send_blocking().expect("a thing").id
        });
        assert_eq!(task.await.expect("no panic"), 7);
    });
}

#[test]
fn a_stream_is_an_iterator() {
    let server = Server::new([Answer::Slow(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
            .to_owned(),
        ["id: 1\ndata: a\n\nda", "ta: b\n\n"]
            .map(str::to_owned)
            .to_vec(),
        Duration::from_millis(20),
    )]);
    let call: Call<Json, ()> = client(&server.url).0.request("GET", "/watch");
    let mut events = call.items::<Event>(EVENTS).blocking();
    assert!(events.status().is_none());
    events.open().expect("a head");
    assert_eq!(events.status().map(|status| status.as_u16()), Some(200));
    let texts: Vec<String> = events
        .by_ref()
        .map(|event| event.expect("one").data)
        .collect();
    assert_eq!(texts, ["a", "b"]);
    assert_eq!(events.last_event_id(), Some("1"));
}

#[test]
fn an_error_is_the_last_item() {
    let recorder = Recorder::new().answer(500, "text/plain", "down");
    let client = build(builder("https://a.example").transport(recorder)).expect("a client");
    let call: Call<Json, ()> = client.0.request("POST", "/watch");
    let mut events = call.items::<Event>(EVENTS).blocking();
    let error = events.next().expect("an item").expect_err("500");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    assert!(events.next().is_none());
}

/// So many bytes, none of which is like the one before.
struct Made(u64);

impl Read for Made {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        let length = place.len().min(self.0 as usize);
        for byte in &mut place[..length] {
            *byte = self.0 as u8;
            self.0 -= 1;
        }
        Ok(length)
    }
}

const LARGE: u64 = 16 << 20;

/// Gives a large file to whoever asks, and gives back what is sent to it.
fn file_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            thread::spawn(move || serve_file(stream.expect("a connection")));
        }
    });
    url
}

fn serve_file(mut stream: TcpStream) -> io::Result<()> {
    let mut reader = io::BufReader::new(stream.try_clone()?);
    let (mut line, mut is_upload) = (String::new(), false);
    while line != "\r\n" {
        line.clear();
        reader.read_line(&mut line)?;
        is_upload |= line.starts_with("PUT ");
    }
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: {LARGE}\r\n\r\n"
    )?;
    match is_upload {
        true => io::copy(&mut reader.take(LARGE), &mut stream)?,
        false => io::copy(&mut Made(LARGE), &mut stream)?,
    };
    Ok(())
}

/// Compares with what `Made` gives, piece by piece.
fn assert_made(mut found: impl Read) {
    let (mut place, mut count) = (vec![0; 10_000], 0);
    let mut made = Made(LARGE);
    loop {
        let length = found.read(&mut place).expect("a piece");
        if length == 0 {
            break;
        }
        let mut expected = vec![0; length];
        made.read_exact(&mut expected)
            .expect("no more than was made");
        assert!(place[..length] == expected, "behind {count} bytes");
        count += length as u64;
    }
    assert_eq!(count, LARGE);
}

#[test]
fn an_answer_is_read_like_a_file_and_a_file_is_sent_from_one() {
    let client = client(&file_server());
    let film = |method: &str| client.0.request::<Bytes, ()>(method, "/film");
    // From one call into the other and back, at no time as a whole.
    let down = film("GET").stream().blocking().reader();
    let up = File::stream(Body::reader(down).with_length(LARGE));
    assert_made(
        film("PUT")
            .file("video/mp4", &up)
            .stream()
            .blocking()
            .reader(),
    );
}

#[test]
fn a_reader_says_what_went_wrong() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab".to_owned();
    let server = Server::new([Answer::Hold(head)]);
    let call = client(&server.url).0.request::<Bytes, ()>("GET", "/film");
    let call = call.idle_timeout(Duration::from_millis(50));
    let mut reader = call.stream().blocking().reader();
    let mut found = Vec::new();
    let error = reader.read_to_end(&mut found).expect_err("nothing came");
    assert_eq!(
        (error.kind(), &found[..]),
        (ErrorKind::TimedOut, &b"ab"[..])
    );
    let within = error.get_ref().expect("an error of the call");
    assert!(
        within
            .downcast_ref::<clientwright_runtime::Error<()>>()
            .is_some()
    );
}
