//! Texts of JSON with a byte between them: JSON lines and JSON sequences.

use bytes::{Bytes, BytesMut};

use super::Broken;
use crate::json::DecodeError;

const LINE_FEED: u8 = b'\n';
const RECORD_SEPARATOR: u8 = 0x1e;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Takes texts apart at a byte.
pub(crate) struct Delimited {
    delimiter: u8,
    limit: usize,
    /// What is known to have no delimiter.
    begun: BytesMut,
    piece: Bytes,
    is_first: bool,
}

impl Delimited {
    pub(super) fn lines(limit: usize) -> Self {
        Self::new(LINE_FEED, limit)
    }

    pub(super) fn sequence(limit: usize) -> Self {
        Self::new(RECORD_SEPARATOR, limit)
    }

    fn new(delimiter: u8, limit: usize) -> Self {
        Self {
            delimiter,
            limit,
            begun: BytesMut::new(),
            piece: Bytes::new(),
            is_first: true,
        }
    }

    pub(super) fn push(&mut self, piece: Bytes) {
        self.piece = piece;
    }

    /// The next text that is not blank.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, Broken> {
        while let Some(length) = find(&self.piece, self.delimiter) {
            self.room_for(length)?;
            let rest = self.piece.split_to(length + 1);
            let text = match self.begun.is_empty() {
                true => rest.slice(..length),
                false => {
                    self.begun.extend_from_slice(&rest[..length]);
                    self.begun.split().freeze()
                }
            };
            if let Some(text) = self.text(text)? {
                return Ok(Some(text));
            }
        }
        self.room_for(self.piece.len())?;
        self.begun.extend_from_slice(&self.piece);
        self.piece = Bytes::new();
        Ok(None)
    }

    /// What stands behind the last delimiter.
    pub(super) fn end(&mut self) -> Result<Option<Bytes>, Broken> {
        let text = self.begun.split().freeze();
        self.text(text)
    }

    fn room_for(&self, length: usize) -> Result<(), Broken> {
        match self.begun.len().saturating_add(length) <= self.limit {
            true => Ok(()),
            false => Err(Broken::TooLarge),
        }
    }

    /// A text without the blanks around it; nothing if there is nothing else.
    fn text(&mut self, text: Bytes) -> Result<Option<Bytes>, Broken> {
        let is_first = std::mem::take(&mut self.is_first);
        let mut trimmed = &text[..];
        if is_first {
            trimmed = trimmed.strip_prefix(BYTE_ORDER_MARK).unwrap_or(trimmed);
        }
        let is_closed = trimmed.last().is_none_or(u8::is_ascii_whitespace);
        trimmed = trimmed.trim_ascii();
        // What closes itself shows by itself whether it is whole, anything else by the blank
        // behind it (RFC 7464, section 2.4).
        let closes_itself =
            trimmed.ends_with(b"}") || trimmed.ends_with(b"]") || trimmed.ends_with(b"\"");
        if self.delimiter == RECORD_SEPARATOR && !is_closed && !closes_itself {
            let why = "a text of the sequence is cut off";
            return Err(Broken::Invalid(DecodeError::invalid(why)));
        }
        Ok((!trimmed.is_empty()).then(|| text.slice_ref(trimmed)))
    }
}

fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    bytes.iter().position(|byte| *byte == wanted)
}

#[cfg(test)]
mod tests {
    use super::super::tests::split;
    use super::super::{Broken, Frame, Frames};

    fn texts(frames: Frames, body: &str, size: usize) -> Vec<String> {
        let items = split(frames, body.as_bytes(), size).expect("nothing is wrong");
        let items = items.into_iter().map(|item| match item {
            Frame::Bytes(bytes) => String::from_utf8(bytes.to_vec()).expect("the samples are text"),
            Frame::Event(event) => panic!("{event:?}"),
        });
        items.collect()
    }

    #[test]
    fn lines_in_pieces_of_any_size() {
        let body = "\u{feff}{\"a\":1}\r\n\n  \n[2]\n\"zwölf\"\r\n3";
        for size in 1..=body.len() {
            let found = texts(Frames::Lines, body, size);
            assert_eq!(found, ["{\"a\":1}", "[2]", "\"zwölf\"", "3"], "{size}");
        }
        assert!(texts(Frames::Lines, "\n\r\n", 1).is_empty());
    }

    #[test]
    fn sequences_in_pieces_of_any_size() {
        let body = "\x1e{\"a\":\n1}\n\x1e\x1e[2]\x1e3\n\x1e\"x\"";
        for size in 1..=body.len() {
            let found = texts(Frames::Sequence, body, size);
            assert_eq!(found, ["{\"a\":\n1}", "[2]", "3", "\"x\""], "{size}");
        }
    }

    #[test]
    fn a_number_that_is_cut_off_is_none() {
        for body in ["\x1e12", "\x1e12\x1e3\n", "\x1etru"] {
            let broken = split(Frames::Sequence, body.as_bytes(), 2);
            assert!(matches!(broken, Err(Broken::Invalid(_))), "{body:?}");
        }
    }

    #[test]
    fn an_item_has_a_limit() {
        let (fits, too_long) = ("x".repeat(64), "x".repeat(65));
        for size in [1, 7, 64, 200] {
            let body = format!("{fits}\n{fits}\n");
            assert_eq!(texts(Frames::Lines, &body, size).len(), 2);
            let body = format!("{too_long}\n");
            let broken = split(Frames::Lines, body.as_bytes(), size);
            assert!(matches!(broken, Err(Broken::TooLarge)), "{size}");
        }
    }
}
