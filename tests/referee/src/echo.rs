//! No client of a vendor shows its credentials, whatever it is asked and however the server answers.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use clientwright_runtime::{Base64, json};

use crate::drive::{Drive, Outcome, SHOWN, has_secret};
use crate::vendors::VENDORS;

/// What the server answers, by turns. None of it is asked for again.
const STATUSES: [&str; 7] = [
    "200 OK",
    "400 Bad Request",
    "401 Unauthorized",
    "302 Found",
    "404 Not Found",
    "200 OK",
    "500 Internal Server Error",
];

/// A server that gives every request back as its answer, and counts those with a credential.
fn server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let count = Arc::<AtomicUsize>::default();
    let seen = count.clone();
    thread::spawn(move || {
        for (turn, stream) in listener.incoming().enumerate() {
            let request = stream.and_then(|stream| answer(stream, turn));
            // Where the client has gone, there is nobody to tell.
            if request.is_ok_and(|request| has_secret(&request)) {
                seen.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    (url, count)
}

fn answer(mut stream: TcpStream, turn: usize) -> std::io::Result<String> {
    let request = request(&stream)?;
    let (media, body) = match turn % 3 {
        0 => ("text/plain", request.clone()),
        1 => ("application/json", json::to_string(&request.as_str())),
        _ => (
            "application/json",
            format!("{{{0}: {0}}}", json::to_string(&request.as_str())),
        ),
    };
    let (status, length) = (STATUSES[turn % STATUSES.len()], body.len());
    let first = request.lines().next().unwrap_or_default().replace(' ', "");
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\
         Location: http://b.example/{first}\r\nX-Echo: {first}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    Ok(request)
}

/// A request as text.
fn request(stream: &TcpStream) -> std::io::Result<String> {
    let mut reader = BufReader::new(stream);
    let (mut text, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == "\r\n" {
            break;
        }
        let lower = line.to_ascii_lowercase();
        if let Some(number) = lower.strip_prefix("content-length:") {
            length = number.trim().parse().unwrap_or(0);
        }
        text.push_str(&line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    text.push_str(&String::from_utf8_lossy(&body));
    Ok(text)
}

#[test]
fn no_vendors_client_shows_its_credentials() {
    for vendor in VENDORS {
        let (url, seen) = server();
        let mut drive = Drive::new(&url).expect("a runtime");
        (vendor.drive)(&mut drive);
        let calls = drive.into_calls();
        let mut sent = 0;
        for call in &calls {
            let (operation, label) = (call.operation, call.label);
            match &call.outcome {
                Outcome::Unreadable(why) if why.starts_with(SHOWN) => {
                    panic!("{}: {operation} {label}: {why}", vendor.name)
                }
                Outcome::Unsent(_) => {}
                _ => sent += 1,
            }
        }
        let seen = seen.load(Ordering::Relaxed);
        assert!(
            sent > 0 && seen > 0,
            "{}: {seen} of {sent} had credentials",
            vendor.name
        );
    }
}

#[test]
fn a_credential_is_found_as_it_is_and_in_base64() {
    for before in ["", "u:", "us:", "user:"] {
        let text = format!("{before}{}/+", crate::SECRET);
        let encoded = Base64::from(text.clone().into_bytes());
        assert!(
            has_secret(&text) && has_secret(&json::to_string(&encoded)),
            "{text}"
        );
    }
    assert!(!has_secret("nothing of the kind"));
}
