//! The one writer: walks a view and appends JSON to a buffer.

use crate::any::Json;
use crate::base64::to_base64;
use crate::file::File;
use crate::object::Object;
use crate::record::{Key, each_entry, missing};
use crate::shape::Column;
use crate::value::{Choice, Encode, List, Map, Record, View};

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

    /// Writes what is looked at, which is passed by reference: copying it right
    /// after it was stored would stall the processor at each field.
    pub(crate) fn value(&mut self, view: &View<'_>) {
        match *view {
            View::Absent | View::Null => self.raw("null"),
            View::Bool(value) => self.raw(if value { "true" } else { "false" }),
            View::Int(value) => self.int(value),
            View::Integer(value) => self.int(value.as_integer()),
            View::Uint(value) => self.raw(itoa::Buffer::new().format(value)),
            View::Float(value) => self.float(value),
            View::Float32(value) if value.is_finite() => {
                self.raw(zmij::Buffer::new().format_finite(value));
            }
            View::Float32(_) => self.raw("null"),
            View::Number(text) => self.raw(text),
            View::Str(text) => quote(self.out, text),
            View::Text(text) => quote(self.out, text.as_text()),
            View::Base64(bytes, write) => quote(self.out, &write(bytes)),
            View::JsonText(value) => self.text_of(value),
            View::File(file) => self.file(file),
            View::Json(value) => self.any(value),
            View::List(list) => self.list(list),
            View::Map(map) => self.map(map, None),
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

    fn text_of(&mut self, value: &dyn Encode) {
        let mut text = Vec::new();
        Writer::new(&mut text, self.full).value(&value.view());
        let text = std::str::from_utf8(&text);
        quote(
            self.out,
            text.expect("the writer copies texts whole and adds ASCII only"),
        );
    }

    fn list(&mut self, list: &dyn List) {
        self.out.push(b'[');
        for index in 0..list.count() {
            if index > 0 {
                self.out.push(b',');
            }
            self.value(&list.item(index).view());
        }
        self.out.push(b']');
    }

    /// `tag` is the property of the union that the map stands in: see [`each_entry`].
    fn map(&mut self, map: &dyn Map, tag: Option<(&str, View<'_>)>) {
        self.out.push(b'{');
        let mut first = true;
        if let Some((key, value)) = missing(map, tag) {
            self.key(&mut first, key);
            self.value(&value);
        }
        map.walk(&mut |key, value| {
            self.key(&mut first, key);
            self.value(&value.view());
            true
        });
        self.out.push(b'}');
    }

    fn choice(&mut self, choice: &dyn Choice) {
        let (index, value) = choice.chosen();
        match value.view() {
            View::Record(record) => self.record(record, choice.variants().tag_of(index)),
            View::Map(map) => self.map(map, choice.variants().tag_of(index)),
            view => self.value(&view),
        }
    }

    fn record(&mut self, record: &dyn Record, tag: Option<(&str, View<'_>)>) {
        self.out.push(b'{');
        let mut first = true;
        let full = self.full;
        each_entry(record, tag, full, &mut |key, view| {
            self.prepared(&mut first, key);
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

    /// Writes a key the quick way where it was prepared for that.
    #[inline]
    fn prepared(&mut self, first: &mut bool, key: Key<'_>) {
        match key {
            Key::Column(column) if column.is(Column::UNESCAPED) => {
                let name = column.name.as_bytes();
                self.out.reserve(name.len() + 4);
                let before: &[u8] = if std::mem::replace(first, false) {
                    b"\""
                } else {
                    b",\""
                };
                self.out.extend_from_slice(before);
                self.out.extend_from_slice(name);
                self.out.extend_from_slice(b"\":");
            }
            _ => self.key(first, key.name()),
        }
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
    let mut rest = bytes;
    loop {
        let plain = plain_run(rest);
        out.extend_from_slice(&rest[..plain]);
        let Some(byte) = rest.get(plain) else {
            break;
        };
        push_escape(out, *byte);
        rest = &rest[plain + 1..];
    }
    out.push(b'"');
}

/// How many bytes at the front need no escape.
#[inline]
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        if has_special(u64::from_le_bytes(*chunk)) {
            break;
        }
        rest = tail;
    }
    // The last eight overlap what has been looked at, which spares a look at each byte.
    match bytes.last_chunk::<8>() {
        Some(chunk) if rest.len() < 8 && !has_special(u64::from_le_bytes(*chunk)) => bytes.len(),
        _ => bytes.len() - rest.len() + first_special(rest),
    }
}

#[inline]
fn first_special(bytes: &[u8]) -> usize {
    let special = |byte: &u8| ESCAPES[usize::from(*byte)] != 0;
    bytes.iter().position(special).unwrap_or(bytes.len())
}

/// Whether one of eight bytes needs an escape, found by arithmetic on all at once.
///
/// Subtracting borrows from a byte's high bit where the byte is below what is
/// subtracted; a borrow can only mislead behind a byte that is special itself.
#[inline]
fn has_special(word: u64) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = zero(word ^ (ONES * b'"' as u64));
    let backslash = zero(word ^ (ONES * b'\\' as u64));
    (control | quote | backslash) & HIGH != 0
}

#[cold]
fn push_escape(out: &mut Vec<u8>, byte: u8) {
    let escape = ESCAPES[usize::from(byte)];
    out.extend_from_slice(&[b'\\', escape]);
    if escape == b'u' {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
        out.extend_from_slice(b"00");
        out.extend_from_slice(&digits);
    }
}
