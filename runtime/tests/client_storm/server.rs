//! A server that does by turns what servers do on a bad day. What it does with a try of a call is
//! fixed by their numbers, however threads take turns.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Answers well.
    Good,
    /// The same, but not at once.
    Slow(Duration),
    /// Closes the connection without an answer.
    Drop,
    /// Never answers.
    Hang,
    /// Sends less than it says, and closes the connection.
    Truncate,
    /// The same without a last chunk.
    TruncateChunks,
    /// Sends what is no HTTP.
    Garbage,
    /// Answers 200 with what is no JSON.
    NoJson,
    Status(u16),
}

impl Act {
    /// What it does with a try of a call.
    pub fn of(call: u64, tries: u32) -> Self {
        let number = mixed(call << 8 | u64::from(tries));
        match number % 200 {
            0..=109 => Self::Good,
            110..=119 => Self::Slow(Duration::from_millis(number >> 32 & 15)),
            120..=131 => Self::Drop,
            132 => Self::Hang,
            133..=142 => Self::Truncate,
            143..=147 => Self::TruncateChunks,
            148..=157 => Self::Garbage,
            158..=167 => Self::NoJson,
            168..=177 => Self::Status(429),
            178..=187 => Self::Status(500),
            _ => Self::Status(503),
        }
    }

    /// Whether a call that can be repeated is, after that.
    pub fn may_pass(self) -> bool {
        match self {
            Self::Good | Self::Slow(_) | Self::NoJson | Self::Status(500) => false,
            Self::Drop | Self::Hang | Self::Truncate | Self::TruncateChunks | Self::Garbage => true,
            Self::Status(_) => true,
        }
    }
}

/// A number that looks like one by chance (splitmix64).
fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5eed;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// What the server has seen.
#[derive(Default)]
pub struct Seen {
    /// How often each try of each call came.
    pub tries: Mutex<HashMap<(u64, u32), usize>>,
    /// What was wrong with requests.
    pub wrong: Mutex<Vec<String>>,
    /// The connections that are open.
    pub open: AtomicUsize,
    /// The most that were.
    pub most: AtomicUsize,
}

/// A server on a port of its own. It accepts no more once it is dropped.
pub struct Server {
    pub url: String,
    pub seen: Arc<Seen>,
    ends: Arc<AtomicBool>,
}

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let (seen, ends) = (Arc::<Seen>::default(), Arc::<AtomicBool>::default());
        let (all, end) = (seen.clone(), ends.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                if end.load(Ordering::Relaxed) {
                    return;
                }
                let (Ok(stream), seen) = (stream, all.clone()) else {
                    continue;
                };
                let open = 1 + seen.open.fetch_add(1, Ordering::Relaxed);
                seen.most.fetch_max(open, Ordering::Relaxed);
                thread::spawn(move || {
                    // A client may go away at any time.
                    let _ = serve(&stream, &seen);
                    let _ = stream.shutdown(Shutdown::Both);
                    seen.open.fetch_sub(1, Ordering::Relaxed);
                });
            }
        });
        Self { url, seen, ends }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        // Wakes it, so that it sees the end.
        let _ = TcpStream::connect(self.url.trim_start_matches("http://"));
    }
}

/// Answers one request after the other, until either side has enough.
fn serve(stream: &TcpStream, seen: &Seen) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut reader, mut writer) = (BufReader::new(stream), stream);
    while let Some((call, tries)) = request(&mut reader, seen)? {
        if !act(&mut reader, &mut writer, call, Act::of(call, tries))? {
            return Ok(());
        }
    }
    Ok(())
}

/// Reads a request: which call it is, and which try. `None` where the client has gone.
fn request(reader: &mut BufReader<&TcpStream>, seen: &Seen) -> std::io::Result<Option<(u64, u32)>> {
    let (mut call, mut tries, mut length) = (None, None, 0);
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let text = line.trim_end().to_ascii_lowercase();
        if let Some((_, rest)) = text.split_once(" /things/") {
            call = rest.split(' ').next().and_then(|id| id.parse().ok());
        } else if let Some(number) = text.strip_prefix("x-try: ") {
            tries = number.parse().ok();
        } else if let Some(number) = text.strip_prefix("content-length: ") {
            length = number.parse().expect("a length is a number");
        } else if text.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (Some(call), Some(tries)) = (call, tries) else {
        note(seen, format!("a request of no call: {line}"));
        return Ok(None);
    };
    let body = String::from_utf8_lossy(&body);
    if length > 0 && body != format!("{{\"id\":{call}}}") {
        note(seen, format!("the body of call {call} is {body}"));
    }
    let mut all = seen.tries.lock().expect("no panic");
    *all.entry((call, tries)).or_default() += 1;
    Ok(Some((call, tries)))
}

fn note(seen: &Seen, text: String) {
    seen.wrong.lock().expect("no panic").push(text);
}

/// Whether the connection can be used again.
fn act(
    reader: &mut BufReader<&TcpStream>,
    writer: &mut &TcpStream,
    call: u64,
    act: Act,
) -> std::io::Result<bool> {
    const JSON: &str = "Content-Type: application/json\r\n";
    let good = format!("{{\"id\":{call}}}");
    let answer = |status: u16, body: &str| {
        let length = body.len();
        format!("HTTP/1.1 {status} Status\r\n{JSON}Content-Length: {length}\r\n\r\n{body}")
    };
    let text = match act {
        Act::Good => answer(200, &good),
        Act::Slow(time) => {
            thread::sleep(time);
            answer(200, &good)
        }
        Act::NoJson => answer(200, "<p>Welcome</p>"),
        Act::Status(status) => answer(status, "\"no\""),
        Act::Drop => return Ok(false),
        Act::Hang => {
            // The client closes the connection.
            reader.read_exact(&mut [0])?;
            return Ok(false);
        }
        Act::Truncate => format!("HTTP/1.1 200 OK\r\n{JSON}Content-Length: 4096\r\n\r\n{good}"),
        Act::TruncateChunks => {
            format!("HTTP/1.1 200 OK\r\n{JSON}Transfer-Encoding: chunked\r\n\r\n4\r\n{{\"id\r\n")
        }
        Act::Garbage => "\u{1}\u{2} 200 ok, or so\r\n\r\n".to_owned(),
    };
    writer.write_all(text.as_bytes())?;
    let is_whole = !matches!(act, Act::Truncate | Act::TruncateChunks | Act::Garbage);
    Ok(is_whole)
}
