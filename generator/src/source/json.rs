//! Reads JSON with `jiter`.

use jiter::{Jiter, JiterError, Peek};

use crate::diagnostic::codes;

use super::builder::{Builder, Key, Stopped};
use super::tree::{NodeId, Value};

/// The value; `None` after a fatal finding.
pub(super) fn read(text: &str, builder: &mut Builder<'_>) -> Option<NodeId> {
    if text.trim_ascii().is_empty() {
        builder.stop(codes::EMPTY_FILE, "there is nothing in this file", 0, 0);
        return None;
    }
    let mut reader = Reader {
        json: Jiter::new(text.as_bytes()),
        text: text.as_bytes(),
        builder,
    };
    reader.document().ok()
}

struct Reader<'t, 'b, 'a> {
    json: Jiter<'t>,
    text: &'t [u8],
    builder: &'b mut Builder<'a>,
}

impl Reader<'_, '_, '_> {
    fn document(&mut self) -> Result<NodeId, Stopped> {
        let root = self.json.peek();
        let root = self.ok(root)?;
        let root = self.value(root)?;
        let end = self.json.finish();
        self.ok(end)?;
        Ok(root)
    }

    /// The depth is limited by the builder.
    fn value(&mut self, peek: Peek) -> Result<NodeId, Stopped> {
        let start = self.json.current_index();
        let value = match peek {
            Peek::Null => {
                let read = self.json.known_null();
                self.ok(read)?;
                Value::Null
            }
            Peek::True | Peek::False => {
                let read = self.json.known_bool(peek);
                Value::Boolean(self.ok(read)?)
            }
            Peek::String => {
                let read = self.json.known_str().map(Box::from);
                Value::String(self.ok(read)?)
            }
            Peek::Array => return self.array(start),
            Peek::Object => return self.object(start),
            _ => {
                let read = self.json.next_number_bytes();
                let read = read.map(|digits| String::from_utf8_lossy(digits).into());
                Value::Number(self.ok(read)?)
            }
        };
        let end = self.json.current_index();
        Ok(self.builder.scalar(value, start, end))
    }

    fn array(&mut self, start: usize) -> Result<NodeId, Stopped> {
        let node = self.builder.sequence(start)?;
        let first = self.json.known_array();
        let mut next = self.ok(first)?;
        while let Some(peek) = next {
            self.value(peek)?;
            let step = self.json.array_step();
            next = self.ok(step)?;
        }
        self.builder.end(self.json.current_index());
        Ok(node)
    }

    fn object(&mut self, start: usize) -> Result<NodeId, Stopped> {
        let node = self.builder.mapping(start)?;
        let mut before = start + 1;
        let first = self.json.known_object().map(|key| key.map(str::to_owned));
        let mut next = self.ok(first)?;
        while let Some(text) = next {
            let (start, end) = self.key_span(before);
            self.builder.key(Key {
                text,
                start,
                end,
                merges: false,
            });
            let peek = self.json.peek();
            let peek = self.ok(peek)?;
            self.value(peek)?;
            before = self.json.current_index();
            let step = self.json.next_key().map(|key| key.map(str::to_owned));
            next = self.ok(step)?;
        }
        self.builder.end(self.json.current_index());
        Ok(node)
    }

    /// Where the key stands that was just read, together with its colon.
    fn key_span(&self, before: usize) -> (usize, usize) {
        let after = self.json.current_index();
        let read = &self.text[before..after];
        let quote = |byte: &u8| *byte == b'"';
        let start = read.iter().position(quote).unwrap_or(0);
        let end = read.iter().rposition(quote).unwrap_or(start);
        (before + start, before + end + 1)
    }

    fn ok<T>(&mut self, read: Result<T, JiterError>) -> Result<T, Stopped> {
        read.map_err(|error| {
            let message = format!("this is not JSON: {}", error.error_type);
            let at = error.index.min(self.text.len());
            self.builder.stop(codes::NOT_JSON, &message, at, at + 1)
        })
    }
}
