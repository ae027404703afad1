//! Generated clients in code that is not async.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

use clientwright_runtime::{Body, File};

use crate::wire::streams::client;
use client::types::chat::ChatBody;

/// First lines and bodies of requests.
type Seen = Vec<(String, Vec<u8>)>;

/// Serves so many requests, each on a connection of its own, and gives their first lines and bodies at the end.
fn serve(requests: usize) -> (String, thread::JoinHandle<Seen>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let served = thread::spawn(move || {
        let mut seen = Vec::new();
        for stream in listener.incoming().take(requests) {
            let mut stream = stream.expect("a connection");
            let mut reader = BufReader::new(stream.try_clone().expect("another handle"));
            let (mut lines, mut length) = (Vec::new(), 0);
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).expect("a line");
                if line == "\r\n" {
                    break;
                }
                let value = line.to_ascii_lowercase();
                if let Some(value) = value.strip_prefix("content-length: ") {
                    length = value.trim().parse().expect("a number");
                }
                lines.push(line.trim_end().to_owned());
            }
            let mut body = Vec::new();
            reader.take(length).read_to_end(&mut body).expect("a body");
            let (media, answer) = answer_to(&lines[0]);
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                answer.len()
            );
            stream.write_all(head.as_bytes()).expect("a head");
            stream.write_all(&answer).expect("an answer");
            seen.push((lines.swap_remove(0), body));
        }
        seen
    });
    (url, served)
}

fn answer_to(line: &str) -> (&'static str, Vec<u8>) {
    match line.split(' ').nth(1).expect("a path") {
        "/chat" => ("application/json", br#"{"text":"Hello"}"#.to_vec()),
        "/points" => ("application/x-ndjson", b"{\"x\":1}\n{\"x\":2}\n".to_vec()),
        _ => ("video/mp4", film()),
    }
}

/// More than any buffer on the way holds.
fn film() -> Vec<u8> {
    (0..8_000_000_u32)
        .map(|index| (index % 251) as u8)
        .collect()
}

fn client(url: &str) -> client::Client {
    client::Client::builder()
        .base_url(url)
        .build()
        .expect("a client")
}

#[test]
fn calls_are_made_from_plain_threads() {
    let (url, served) = serve(4);
    let client = client(&url);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let body = ChatBody::new().stream(false);
                let said = client.chat(&body).send_blocking().expect("a success");
                assert_eq!((said.text.as_str(), said.status().as_u16()), ("Hello", 200));
            });
        }
    });
    for (line, body) in served.join().expect("no panic") {
        assert_eq!(line, "POST /chat HTTP/1.1");
        assert_eq!(body, br#"{"stream":false}"#);
    }
}

#[test]
fn items_come_from_an_iterator() {
    let (url, served) = serve(1);
    let points = client(&url).export_points().stream().blocking();
    let points: Result<Vec<_>, _> = points
        .map(|point| Ok::<_, client::Error>(point?.x))
        .collect();
    assert_eq!(points.expect("two points"), [1, 2]);
    served.join().expect("no panic");
}

#[test]
fn a_large_file_goes_both_ways() {
    let (url, served) = serve(2);
    let client = client(&url);
    let mut down = Vec::new();
    let mut reader = client.get_film().stream().blocking().reader();
    reader.read_to_end(&mut down).expect("all of it");
    assert!(down == film());
    let up = Body::reader(std::io::Cursor::new(down)).with_length(8_000_000);
    client
        .put_film(&File::stream(up))
        .send_blocking()
        .expect("sent");
    let seen = served.join().expect("no panic");
    assert_eq!(seen[1].0, "PUT /film HTTP/1.1");
    assert!(seen[1].1 == film());
}
