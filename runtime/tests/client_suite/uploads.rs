//! Bodies that are sent as they arrive.

use std::collections::VecDeque;
use std::io::Cursor;
use std::pin::Pin;
use std::task::{Context, Poll};

use clientwright_runtime::{Body, Bytes, Call, File, Json, Recorder, TransportError, record};
use futures_core::Stream;

use crate::api::{Client, build, builder, client, run};
use crate::server::{Server, answer, header};

#[record]
struct Upload {
    title: String,
    file: File,
}

fn call(client: &Client) -> Call<Json, ()> {
    client.0.request("POST", "/files")
}

struct Texts(VecDeque<Result<Bytes, TransportError>>);

impl Stream for Texts {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn texts(texts: &[&'static str]) -> Body {
    let texts = texts
        .iter()
        .map(|text| Ok(Bytes::from_static(text.as_bytes())));
    Body::stream(Texts(texts.collect()))
}

#[test]
fn a_stream_goes_in_chunks_and_a_known_length_is_told() {
    let server = Server::new([
        answer("200 OK", "application/json", "1"),
        answer("200 OK", "application/json", "2"),
    ]);
    let client = client(&server.url);
    let file = File::stream(texts(&["ab", "", "cde"]));
    run(call(&client).file("application/octet-stream", &file).send()).expect("sent");
    let (head, body) = server.request();
    assert_eq!(header(&head, "transfer-encoding"), Some("chunked"));
    assert_eq!(
        header(&head, "content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(body, "2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n");

    let reader = Body::reader(Cursor::new("abcde")).with_length(5);
    let file = File::stream(reader).content_type("text/csv");
    run(call(&client).file("application/octet-stream", &file).send()).expect("sent");
    let (head, body) = server.request();
    assert_eq!(header(&head, "content-length"), Some("5"));
    assert_eq!(header(&head, "content-type"), Some("text/csv"));
    assert_eq!(body, "abcde");
}

#[test]
fn a_part_of_a_multipart_body_can_be_a_stream() {
    let server = Server::new([answer("200 OK", "application/json", "1")]);
    let body = Upload {
        title: "T".to_owned(),
        file: File::stream(texts(&["ab", "cde"]).with_length(5)).name("a.txt"),
    };
    run(call(&client(&server.url))
        .multipart(&body)
        .body_field("n", &7)
        .send())
    .expect("sent");
    let (head, body) = server.request();
    let media = header(&head, "content-type").expect("a media type");
    let (_, boundary) = media.split_once("boundary=").expect("a boundary");
    let expected = "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nT\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nabcde\r\n\
         --B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n7\r\n--B--\r\n";
    assert_eq!(body.replace(boundary, "B"), expected);
    let length = header(&head, "content-length").expect("all lengths are known");
    assert_eq!(length, body.len().to_string());
}

#[test]
fn a_stream_is_sent_once() {
    let recorder =
        Recorder::new()
            .answer(200, "application/json", "1")
            .answer(200, "application/json", "2");
    let transport = recorder.clone();
    let client = build(builder("https://a.example").transport(transport)).expect("a client");
    let file = File::stream(texts(&["ab", "c"]));
    run(call(&client).file("text/plain", &file.clone()).send()).expect("sent");
    assert_eq!(recorder.requests()[0].text(), "abc");
    let error = run(call(&client).file("text/plain", &file).send()).expect_err("once only");
    assert!(error.is_unsendable(), "{error}");
    assert_eq!(recorder.requests().len(), 1);
}

#[test]
fn a_stream_has_no_place_in_json_or_a_form() {
    let recorder = Recorder::new();
    let transport = recorder.clone();
    let client = build(builder("https://a.example").transport(transport)).expect("a client");
    let body = || Upload {
        title: String::new(),
        file: File::stream(texts(&["ab"])),
    };
    for refused in [
        call(&client).json(&body()),
        call(&client).form(&body()),
        call(&client).body_field("a", &body()),
        call(&client)
            .multipart(&Upload {
                title: String::new(),
                file: File::new(&b""[..]),
            })
            .body_field("a", &body()),
        call(&client).query("a", &body().file),
    ] {
        let error = run(refused.send()).expect_err("no text stands for it");
        assert!(
            error.is_unsendable() && error.to_string().contains("as it arrives"),
            "{error}"
        );
    }
    assert!(recorder.requests().is_empty());
}

#[test]
fn a_reader_that_fails_fails_the_call() {
    let server = Server::new([answer("200 OK", "application/json", "1")]);
    let broken = Texts(
        [
            Ok(Bytes::from_static(b"ab")),
            Err(TransportError::new("the disk is gone")),
        ]
        .into(),
    );
    let file = File::stream(Body::stream(broken).with_length(5));
    let error =
        run(call(&client(&server.url)).file("text/plain", &file).send()).expect_err("broken");
    assert!(
        error.is_transport() && error.to_string().contains("the disk is gone"),
        "{error}"
    );
}
