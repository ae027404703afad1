//! The one writer: walks a view and appends JSON to a buffer.

use crate::any::Json;
use crate::file::{File, to_base64};
use crate::object::Object;
use crate::record::each_entry;
use crate::value::{Choice, List, Map, Record, View};

/// Writing, at the end of a buffer.
pub(crate) struct Writer<'o> {
    out: &'o mut Vec<u8>,
    /// Whether what only the server sets is written as well.
    full: bool,
}

impl<'o> Writer<'o> {
    pub(crate) fn new(out: &'o mut Vec<u8>, full: bool) -> Self {
        Self { out, full }
    }

    pub(crate) fn value(&mut self, view: View<'_>) {
        match view {
            View::Absent | View::Null => self.raw("null"),
            View::Bool(value) => self.raw(if value { "true" } else { "false" }),
            View::Int(value) => self.int(value),
            View::Uint(value) => self.raw(itoa::Buffer::new().format(value)),
            View::Float(value) => self.float(value),
            View::Float32(value) if value.is_finite() => {
                self.raw(zmij::Buffer::new().format_finite(value));
            }
            View::Float32(_) => self.raw("null"),
            View::Number(text) => self.raw(text),
            View::Str(text) => quote(self.out, text),
            View::Base64(bytes) => quote(self.out, &to_base64(bytes)),
            View::File(file) => self.file(file),
            View::Json(value) => self.any(value),
            View::List(list) => self.list(list),
            View::Map(map) => self.map(map),
            View::Record(record) => self.record(record, None),
            View::Choice(choice) => self.choice(choice),
        }
    }

    #[inline]
    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    #[inline]
    fn int(&mut self, value: i64) {
        self.raw(itoa::Buffer::new().format(value));
    }

    /// JSON has neither infinity nor NaN.
    #[inline]
    fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.raw(zmij::Buffer::new().format_finite(value));
        } else {
            self.raw("null");
        }
    }

    /// A file is no JSON: its text where it is one, otherwise base64.
    fn file(&mut self, file: &File) {
        match std::str::from_utf8(&file.content) {
            Ok(text) => quote(self.out, text),
            Err(_) => quote(self.out, &to_base64(&file.content)),
        }
    }

    fn list(&mut self, list: &dyn List) {
        self.out.push(b'[');
        for index in 0..list.count() {
            if index > 0 {
                self.out.push(b',');
            }
            self.value(list.item(index).view());
        }
        self.out.push(b']');
    }

    fn map(&mut self, map: &dyn Map) {
        self.out.push(b'{');
        let mut first = true;
        map.walk(&mut |key, value| {
            self.key(&mut first, key);
            self.value(value.view());
            true
        });
        self.out.push(b'}');
    }

    fn choice(&mut self, choice: &dyn Choice) {
        let (index, value) = choice.chosen();
        match value.view() {
            View::Record(record) => self.record(record, choice.variants().tag_of(index)),
            view => self.value(view),
        }
    }

    fn record(&mut self, record: &dyn Record, tag: Option<(&str, &str)>) {
        self.out.push(b'{');
        let mut first = true;
        let full = self.full;
        each_entry(record, tag, full, &mut |key, view| {
            self.key(&mut first, key);
            self.value(view);
        });
        self.out.push(b'}');
    }

    fn any(&mut self, value: &Json) {
        match value {
            Json::Null => self.raw("null"),
            Json::Bool(value) => self.raw(if *value { "true" } else { "false" }),
            Json::Number(number) => self.raw(number.as_str()),
            Json::String(text) => quote(self.out, text),
            Json::Array(items) => self.list(items),
            Json::Object(object) => self.object(object),
        }
    }

    fn object(&mut self, object: &Object) {
        self.out.push(b'{');
        let mut first = true;
        for (key, value) in object.iter() {
            self.key(&mut first, key);
            self.any(value);
        }
        self.out.push(b'}');
    }

    #[inline]
    fn key(&mut self, first: &mut bool, key: &str) {
        if !std::mem::replace(first, false) {
            self.out.push(b',');
        }
        quote(self.out, key);
        self.out.push(b':');
    }
}

/// For each byte: 0 to copy it, `u` for a hexadecimal escape, or the letter of its escape.
static ESCAPES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = b'u';
        byte += 1;
    }
    table[0x08] = b'b';
    table[0x09] = b't';
    table[0x0A] = b'n';
    table[0x0C] = b'f';
    table[0x0D] = b'r';
    table[b'"' as usize] = b'"';
    table[b'\\' as usize] = b'\\';
    table
};

/// Appends a text in quotes. What needs no escape is copied in runs.
pub(crate) fn quote(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    let mut copied = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let escape = ESCAPES[usize::from(*byte)];
        if escape == 0 {
            continue;
        }
        out.extend_from_slice(&bytes[copied..index]);
        copied = index + 1;
        push_escape(out, escape, *byte);
    }
    out.extend_from_slice(&bytes[copied..]);
    out.push(b'"');
}

#[cold]
fn push_escape(out: &mut Vec<u8>, escape: u8, byte: u8) {
    out.extend_from_slice(&[b'\\', escape]);
    if escape == b'u' {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
        out.extend_from_slice(b"00");
        out.extend_from_slice(&digits);
    }
}
