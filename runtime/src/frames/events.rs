//! Server-sent events, by the rules of the HTML standard for event streams.

use std::time::Duration;

use bytes::{Buf, Bytes};

use super::Broken;
use crate::json;

/// An event as a server sends it (`text/event-stream`), where the description does not say more
/// of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Its text; lines are joined by line feeds.
    pub data: String,
    /// Its type (`event`); one without is a `message`.
    pub event: Option<String>,
    /// Its `id`, where it has one of its own.
    pub id: Option<String>,
    /// How long to wait before the call is made again, in milliseconds, where it says so.
    pub retry: Option<u64>,
}

impl Event {
    /// The event as an object of JSON. What is `unpacked` has to be JSON.
    pub(crate) fn to_json(&self, unpacked: bool) -> Vec<u8> {
        let mut out = b"{\"data\":".to_vec();
        match unpacked {
            true => out.extend_from_slice(self.data.as_bytes()),
            false => json::append(&mut out, &self.data),
        }
        for (key, text) in [("event", &self.event), ("id", &self.id)] {
            if let Some(text) = text {
                out.extend_from_slice(format!(",\"{key}\":").as_bytes());
                json::append(&mut out, text);
            }
        }
        if let Some(retry) = self.retry {
            out.extend_from_slice(format!(",\"retry\":{retry}").as_bytes());
        }
        out.push(b'}');
        out
    }
}

/// Takes a stream of events apart.
pub(crate) struct Events {
    limit: usize,
    piece: Bytes,
    /// The line that has begun.
    line: Vec<u8>,
    /// Whether the last byte was a carriage return, so that a line feed belongs to it.
    after_return: bool,
    is_first_line: bool,
    /// The event that has begun, and whether it has data.
    event: Event,
    has_data: bool,
    last_id: Option<String>,
    retry: Option<u64>,
}

impl Events {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            piece: Bytes::new(),
            line: Vec::new(),
            after_return: false,
            is_first_line: true,
            event: Event::default(),
            has_data: false,
            last_id: None,
            retry: None,
        }
    }

    /// The last `id` of an event that was complete.
    pub(crate) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// How long to wait before the call is made again.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry.map(Duration::from_millis)
    }

    pub(super) fn push(&mut self, piece: Bytes) {
        self.piece = piece;
    }

    /// The next event that has data.
    pub(super) fn next(&mut self) -> Result<Option<Event>, Broken> {
        while self.take_line()? {
            let line = std::mem::take(&mut self.line);
            let mut text = &*String::from_utf8_lossy(&line);
            if std::mem::take(&mut self.is_first_line) {
                text = text.strip_prefix('\u{feff}').unwrap_or(text);
            }
            if !text.is_empty() {
                self.field(text);
            } else if let Some(event) = self.complete() {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Adds to the line up to its end; says whether that was there.
    fn take_line(&mut self) -> Result<bool, Broken> {
        if self.after_return && !self.piece.is_empty() {
            self.after_return = false;
            if self.piece[0] == b'\n' {
                self.piece.advance(1);
            }
        }
        let end = self
            .piece
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'));
        let length = end.unwrap_or(self.piece.len());
        let texts = [&self.event.event, &self.event.id];
        let texts: usize = texts
            .iter()
            .filter_map(|text| text.as_ref().map(String::len))
            .sum();
        let held = self.line.len() + self.event.data.len() + texts;
        if held.saturating_add(length) > self.limit {
            return Err(Broken::TooLarge);
        }
        self.line.extend_from_slice(&self.piece[..length]);
        self.piece.advance(length);
        if end.is_some() {
            self.after_return = self.piece[0] == b'\r';
            self.piece.advance(1);
        }
        Ok(end.is_some())
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.has_data = true;
                self.event.data.push_str(value);
            }
            "event" => self.event.event = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                // More milliseconds than fit are none that anybody waits.
                self.event.retry = value.parse().ok();
                self.retry = self.event.retry.or(self.retry);
            }
            // A comment, which keeps the connection awake, or a field of a later standard.
            _ => {}
        }
    }

    /// The event that a blank line ends; one without data only leaves its `id`.
    fn complete(&mut self) -> Option<Event> {
        let event = std::mem::take(&mut self.event);
        if let Some(id) = &event.id {
            // An empty one takes the last one back.
            self.last_id = Some(id.clone()).filter(|id| !id.is_empty());
        }
        let has_data = std::mem::take(&mut self.has_data);
        has_data.then(|| Event {
            event: event.event.filter(|name| !name.is_empty()),
            ..event
        })
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::super::tests::split;
    use super::super::{Broken, Frame, Frames};
    use super::{Event, Events};

    fn events(body: &[u8], size: usize) -> Vec<Event> {
        let items = split(Frames::Events, body, size).expect("nothing is wrong");
        let items = items.into_iter().map(|item| match item {
            Frame::Event(event) => event,
            Frame::Bytes(bytes) => panic!("{bytes:?}"),
        });
        items.collect()
    }

    fn data(text: &str) -> Event {
        Event {
            data: text.to_owned(),
            ..Event::default()
        }
    }

    #[test]
    fn fields_and_comments() {
        let body = "\u{feff}: hello\ndata: a\ndata:  b\ndata\nunknown: x\n\n\
                    event: add\nid: 7\nretry: 3000\ndata:c\n\n\
                    retry: 1s\nid: a\0b\nevent:\ndata: zwölf: 12\n\n";
        let expected = [
            data("a\n b\n"),
            Event {
                event: Some("add".to_owned()),
                id: Some("7".to_owned()),
                retry: Some(3000),
                ..data("c")
            },
            data("zwölf: 12"),
        ];
        for size in 1..=body.len() {
            assert_eq!(events(body.as_bytes(), size), expected, "{size}");
        }
    }

    #[test]
    fn lines_end_in_three_ways() {
        for body in [
            "data: a\n\ndata: b\n\n",
            "data: a\r\rdata: b\r\r",
            "data: a\r\n\r\ndata: b\r\n\r\n",
            "data: a\r\n\rdata: b\n\r\n",
        ] {
            for size in 1..=body.len() {
                assert_eq!(
                    events(body.as_bytes(), size),
                    [data("a"), data("b")],
                    "{body:?}"
                );
            }
        }
    }

    #[test]
    fn what_has_no_data_or_no_end_is_no_event() {
        assert_eq!(
            events(b"event: ping\n\ndata:\n\ndata: cut off\n", 3),
            [data("")]
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        assert_eq!(events(b"data: \xff\n\n", 1), [data("\u{fffd}")]);
    }

    #[test]
    fn the_last_id_is_that_of_a_whole_event() {
        let mut events = Events::new(64);
        events.push(Bytes::from_static(
            b"id: 1\n\ndata: a\n\nid: 2\ndata: b\nretry: 20\n",
        ));
        assert_eq!(events.next().expect("no fault"), Some(data("a")));
        assert_eq!(events.last_id(), Some("1"));
        assert_eq!(events.next().expect("no fault"), None);
        assert_eq!(events.last_id(), Some("1"));
        assert_eq!(events.retry().map(|time| time.as_millis()), Some(20));
        events.push(Bytes::from_static(b"\nid\n\n"));
        assert_eq!(
            events
                .next()
                .expect("no fault")
                .and_then(|event| event.id)
                .as_deref(),
            Some("2")
        );
        assert_eq!(events.next().expect("no fault"), None);
        assert_eq!(events.last_id(), None);
    }

    #[test]
    fn an_event_has_a_limit() {
        let fits = format!("data:{}\n\n", "x".repeat(59));
        let one_line = format!("data:{}\n\n", "x".repeat(60));
        let many_lines = "data: 0123456\n".repeat(10);
        for size in [1, 10, 200] {
            assert_eq!(events(fits.repeat(3).as_bytes(), size).len(), 3);
            for body in [&one_line, &many_lines, &"x".repeat(65)] {
                let broken = split(Frames::Events, body.as_bytes(), size);
                assert!(matches!(broken, Err(Broken::TooLarge)), "{size} {body}");
            }
        }
    }

    #[test]
    fn an_event_is_an_object() {
        let event = Event {
            id: Some("\"".to_owned()),
            retry: Some(1),
            ..data("{\"a\":1}")
        };
        assert_eq!(
            event.to_json(false),
            br#"{"data":"{\"a\":1}","id":"\"","retry":1}"#
        );
        assert_eq!(
            event.to_json(true),
            br#"{"data":{"a":1},"id":"\"","retry":1}"#
        );
    }
}
