//! A server that writes down the bytes it gets and sends the bytes it is told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// What the server does with a request once it has read it.
pub enum Answer {
    /// Sends this and closes the connection.
    Send(String),
    /// Sends this and leaves the connection open.
    Hold(String),
    /// Sends a head and then one piece after the other, each after a pause, and closes the connection.
    Slow(String, Vec<String>, Duration),
}

/// A server on a port of its own. It ends when it is dropped.
pub struct Server {
    pub url: String,
    seen: Receiver<String>,
    _end: Sender<()>,
}

impl Server {
    /// Answers one request after the other; what comes after those gets no connection.
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let (tell, seen) = channel();
        let (end, ended) = channel();
        let answers: Vec<_> = answers.into_iter().collect();
        thread::spawn(move || {
            let mut open = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept().expect("a connection");
                // A client may give up in the middle.
                let Some(request) = request(&mut stream) else {
                    continue;
                };
                if tell.send(request).is_err() {
                    return;
                }
                match answer {
                    Answer::Send(bytes) => write(&mut stream, &bytes),
                    Answer::Slow(head, pieces, pause) => {
                        write(&mut stream, &head);
                        for piece in pieces {
                            thread::sleep(pause);
                            write(&mut stream, &piece);
                        }
                    }
                    Answer::Hold(bytes) => {
                        write(&mut stream, &bytes);
                        open.push(stream);
                    }
                }
            }
            drop(listener);
            // The other end is dropped with the server.
            let _ = ended.recv();
        });
        Self {
            url,
            seen,
            _end: end,
        }
    }

    /// A server with one answer: a status line's end, a media type and a body.
    pub fn answering(status: &str, content_type: &str, body: &str) -> Self {
        Self::new([answer(status, content_type, body)])
    }

    /// The next request as it came over the wire; its head and its body.
    pub fn request(&self) -> (String, String) {
        let request = self.seen.recv().expect("a request");
        let (head, body) = request.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), body.to_owned())
    }

    /// The first line of the next request.
    pub fn line(&self) -> String {
        let (head, _) = self.request();
        head.lines().next().expect("a first line").to_owned()
    }

    /// How many requests came that nobody asked for yet.
    pub fn unseen(&self) -> usize {
        self.seen.try_iter().count()
    }
}

/// A whole answer.
pub fn answer(status: &str, content_type: &str, body: &str) -> Answer {
    Answer::Send(format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\
         Connection: close\r\nX-Request: r1\r\n\r\n{body}",
        body.len()
    ))
}

/// A redirect.
pub fn redirect(status: &str, location: &str) -> Answer {
    Answer::Send(format!(
        "HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n"
    ))
}

fn write(stream: &mut TcpStream, bytes: &str) {
    // The client may have gone already.
    let _ = stream.write_all(bytes.as_bytes());
    let _ = stream.flush();
}

/// Reads a request up to the end that its `Content-Length` tells, or its last chunk; nothing if it
/// breaks off before.
pub fn request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece).expect("a request");
        bytes.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let is_whole = match header(head, "transfer-encoding") {
                Some(_) => body.ends_with("0\r\n\r\n"),
                None => {
                    let length: usize = header(head, "content-length")
                        .map_or(0, |length| length.parse().expect("a length is a number"));
                    bytes.len() >= head.len() + 4 + length
                }
            };
            if is_whole {
                return Some(text.into_owned());
            }
        }
        if count == 0 {
            return None;
        }
    }
}

/// The value of a header in a head.
pub fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().skip(1).find_map(|line| {
        let (key, value) = line.split_once(": ")?;
        key.eq_ignore_ascii_case(name).then_some(value)
    })
}
