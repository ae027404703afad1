//! What a vendor sends, read from headers and bytes as any server has them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

use clientwright_runtime::HeaderMap;

mod client {
    clientwright_runtime::include_client!("callbacks");
}

use client::callbacks::{
    contact_changed_post, contact_changed_put, delivery_report, incoming_message, ping, pong,
    status_changed,
};
use client::types::contact_changed_post::{ContactChangedPostMessage, Event};
use client::types::status_changed::Status;

fn headers(of: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in of {
        headers.append(*name, value.parse().expect("a header"));
    }
    headers
}

#[test]
fn a_form_and_json_are_one_type() {
    let json = headers(&[("content-type", "application/json; charset=utf-8")]);
    let body = r#"{"messageId":"7","body":"a b","segments":2,"created":"2018-10-23T17:43:21Z",
        "tags":["x","y"],"price":{"total":0.1},"parts":[{"text":"a","last":true}]}"#;
    let by_json = incoming_message::parse(&json, body.as_bytes()).expect("a message");
    let form = headers(&[("content-type", "application/x-www-form-urlencoded")]);
    let body = "messageId=7&body=a+b&segments=2&created=2018-10-23T17%3A43%3A21Z\
        &tags[]=x&tags[]=y&price[total]=0.1&parts[0][text]=a&parts[0][last]=true";
    let by_form = incoming_message::parse(&form, body.as_bytes()).expect("a message");
    assert_eq!(by_form, by_json);
    assert_eq!((by_form.id.as_str(), by_form.segments), ("7", Some(2)));
    // Without a media type, it is the first that the description has.
    let body = br#"{"id":"8","body":""}"#;
    let bare = incoming_message::parse(&HeaderMap::new(), body).expect("a message");
    assert_eq!(bare.id, "8");
}

#[test]
fn errors_name_callback_and_place() {
    let body = br#"{"id":"8","body":"","parts":[{"text":1}]}"#;
    let error = incoming_message::parse(&HeaderMap::new(), body).expect_err("a wrong type");
    assert_eq!(
        error.to_string(),
        "callback `incomingMessage`: the body cannot be read: at parts[0].text: expected a text, found 1"
    );
    assert_eq!(error.answer(), 400);
    let image = headers(&[("content-type", "image/png")]);
    let error = incoming_message::parse(&image, body).expect_err("another media type");
    assert_eq!(error.answer(), 415);
    let deep = "[".repeat(1_000_000);
    for body in [deep.as_str(), "", "\u{0}", "null"] {
        assert!(incoming_message::parse(&HeaderMap::new(), body.as_bytes()).is_err());
    }
}

#[test]
fn what_is_in_an_envelope() {
    let body = br#"{"report":{"id":"5c61","code":102,"price":0.082}}"#;
    let report = delivery_report::parse(&HeaderMap::new(), body).expect("a report");
    assert_eq!((report.id.as_str(), report.code), ("5c61", 102));
    assert_eq!(delivery_report::CALLBACK.success(), 200);
}

#[test]
fn query_and_headers() {
    let query = status_changed::query("batch=7&status=sent&codes=101,102").expect("a query");
    assert_eq!(query.status, Status::Sent);
    assert_eq!(query.codes, Some(vec![101, 102]));
    let given = headers(&[("x-attempt", "2"), ("X-Tags", "a, b")]);
    let given = status_changed::headers(&given).expect("headers");
    assert_eq!(given.x_attempt, 2);
    assert_eq!(given.x_tags.unwrap_or_default(), ["a", "b"]);
    let error = status_changed::headers(&HeaderMap::new()).expect_err("one is missing");
    assert_eq!(
        error.to_string(),
        "callback `statusChanged`: the headers cannot be read: at X-Attempt: required, but missing"
    );
    assert_eq!(status_changed::CALLBACK.success(), 204);
}

#[test]
fn equal_headers_are_one_type() {
    let given = headers(&[("x-number", "7")]);
    let pinged: ping::Headers = ping::headers(&given).expect("headers");
    let ponged: pong::Headers = pong::headers(&given).expect("headers");
    assert_eq!((pinged.x_number, &pinged), (7, &ponged));
}

#[test]
fn bodies_of_several_types_and_of_none() {
    let body = br#"{"event":"added"}"#;
    let message = contact_changed_post::parse(&HeaderMap::new(), body).expect("a message");
    let ContactChangedPostMessage::Json(message) = message else {
        panic!("not JSON: {message:?}");
    };
    assert_eq!(message.event, Event::Added);
    let text = headers(&[("content-type", "text/plain")]);
    let message = contact_changed_post::parse(&text, b"added").expect("a message");
    assert_eq!(message, ContactChangedPostMessage::Text("added".to_owned()));
    assert_eq!(contact_changed_put::CALLBACK.method, "PUT");
    assert_eq!(
        (ping::CALLBACK.method, ping::CALLBACK.bodies.len()),
        ("GET", 0)
    );
}

/// One request, read from a connection by hand, and answered with a status.
fn serve(mut connection: TcpStream) {
    let mut reader = BufReader::new(connection.try_clone().expect("a second handle"));
    let mut headers = HeaderMap::new();
    for line in reader.by_ref().lines().skip(1) {
        let line = line.expect("a line");
        let Some((name, value)) = line.split_once(": ") else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-type" => headers.append("content-type", value.parse().expect("a value")),
            "content-length" => headers.append("content-length", value.parse().expect("a value")),
            _ => continue,
        };
    }
    let length = headers["content-length"].to_str().expect("ASCII");
    let mut body = vec![0; length.parse().expect("a length")];
    reader.read_exact(&mut body).expect("a body");
    let status = match delivery_report::parse(&headers, &body) {
        Ok(report) if report.code == 102 => delivery_report::CALLBACK.success(),
        Ok(report) => panic!("another report: {report:?}"),
        Err(error) => error.answer(),
    };
    write!(connection, "HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").expect("an answer");
}

#[test]
fn over_a_socket() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = std::thread::spawn(move || {
        for connection in listener.incoming().take(2) {
            serve(connection.expect("a connection"));
        }
    });
    let post = |media_type: &str| {
        let body = r#"{"report":{"id":"5c61","code":102}}"#;
        let mut connection = TcpStream::connect(address).expect("a connection");
        let length = body.len();
        write!(
            connection,
            "POST /reports HTTP/1.1\r\nhost: localhost\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .expect("a request");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("an answer");
        answer.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(post("application/json"), "HTTP/1.1 200 OK");
    assert_eq!(post("text/csv"), "HTTP/1.1 415 Unsupported Media Type");
    server.join().expect("a server that ends well");
}
