//! The server that both sides call: it answers by the path alone, and keeps connections open.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// How large the list is, at least.
const SIZE: usize = 1_000_000;

/// Starts it on a port that is free. It ends with the program.
pub fn start() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let list: Arc<str> = products().into();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let list = Arc::clone(&list);
            // A side that goes away ends its connection in the middle, which is no fault.
            thread::spawn(move || serve(&stream, &list).ok());
        }
    });
    Ok(address)
}

/// Answers the requests of one connection until it ends.
fn serve(mut stream: &TcpStream, list: &str) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else {
                break;
            };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        let body = if request.starts_with("POST /orders") {
            r#"{"id": 90210, "total": 25.8, "paid": false}"#
        } else if request.starts_with("GET /products/") {
            r#"{"id": 4711, "sku": "TEA-4711", "count": 12, "unlimited": false}"#
        } else {
            list
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(body.as_bytes())?;
    }
}

/// Products as a shop lists them, of a length that stays the same.
fn products() -> String {
    let mut list = String::from("[");
    for id in 0.. {
        if list.len() >= SIZE {
            break;
        }
        if id > 0 {
            list.push(',');
        }
        let status = ["available", "not-available", "disabled"][id % 3];
        let price = 1.0 + (id * 37 % 9973) as f64 / 100.0;
        write!(
            list,
            r#"{{"id": {id}, "name": "Tea no. {id}", "description": "Leaves from slope {id},\nset \"{status}\".", "#
        )
        .and_then(|()| {
            write!(
                list,
                r#""price": {price}, "stock": {}, "sku": "TEA-{id}", "featured": {}, "status": "{status}", "#,
                id * 7 % 50,
                id % 5 == 0
            )
        })
        .and_then(|()| {
            write!(
                list,
                r#""created_at": "2024-05-{:02} 10:30:00 UTC", "permalink": "tea-{id}", "categories": [{}, {}], "#,
                1 + id % 28,
                id % 9,
                id % 11
            )
        })
        .and_then(|()| {
            write!(
                list,
                r#""images": [{{"id": {id}, "position": 1, "url": "https://cdn.example.com/tea-{id}.jpg"}}]}}"#
            )
        })
        .expect("a text takes all that is written to it");
    }
    list.push(']');
    list
}
