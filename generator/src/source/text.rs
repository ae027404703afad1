//! The text of one file, and where in it a byte stands.
//!
//! Lines and columns are found with tables that are made once, so that a file
//! of many megabytes on a single line costs no more than any other.

use std::path::PathBuf;

/// Bytes between two entries of the table of characters.
const STEP: usize = 1024;

/// A file that was read.
#[derive(Debug)]
pub struct File {
    path: PathBuf,
    text: String,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`] bytes;
    /// empty where each character is one byte.
    characters: Vec<usize>,
}

impl File {
    /// Takes the text of a file, without its byte order mark.
    pub(super) fn new(path: PathBuf, text: String) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0)
            .chain(ends.map(|(at, _)| at + 1))
            .collect();
        let mut characters = Vec::new();
        if !text.is_ascii() {
            let mut count = 0;
            for chunk in text.as_bytes().chunks(STEP) {
                characters.push(count);
                count += starts(chunk);
            }
            characters.push(count);
        }
        Self {
            path,
            text,
            lines,
            characters,
        }
    }

    /// The path, as it was given.
    #[must_use]
    pub fn path(&self) -> &PathBuf {
        &self.path
    }

    /// What stands in it, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte, both from 1; the column in characters.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines[line - 1];
        (
            line,
            self.characters_before(byte) - self.characters_before(start) + 1,
        )
    }

    /// The bytes of a line (from 1), without its end.
    #[must_use]
    pub fn line(&self, line: usize) -> std::ops::Range<usize> {
        let Some(start) = line.checked_sub(1).and_then(|index| self.lines.get(index)) else {
            return self.text.len()..self.text.len();
        };
        let end = self
            .lines
            .get(line)
            .map_or(self.text.len(), |next| next - 1);
        *start..end
    }

    /// Where in the text the character at a column (from 1) of a line stands.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.line(line).start;
        self.byte(self.characters_before(start) + column - 1)
    }

    /// How many characters stand between two bytes.
    pub(super) fn length(&self, start: usize, end: usize) -> usize {
        self.characters_before(end)
            .saturating_sub(self.characters_before(start))
    }

    /// The byte at which the character with this index begins.
    pub(super) fn byte(&self, character: usize) -> usize {
        if self.characters.is_empty() {
            return character.min(self.text.len());
        }
        let chunk = self
            .characters
            .partition_point(|count| *count <= character)
            .saturating_sub(1);
        let from = chunk * STEP;
        let Some(rest) = self.text.as_bytes().get(from..) else {
            return self.text.len();
        };
        let ahead = character - self.characters[chunk];
        rest.iter()
            .enumerate()
            .filter(|(_, byte)| is_start(**byte))
            .nth(ahead)
            .map_or(self.text.len(), |(at, _)| from + at)
    }

    fn characters_before(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        match self.characters.get(byte / STEP) {
            Some(count) => count + starts(&self.text.as_bytes()[byte / STEP * STEP..byte]),
            None => byte,
        }
    }
}

fn is_start(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

/// How many characters begin in these bytes.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| is_start(**byte)).count()
}

#[cfg(test)]
mod tests {
    use super::File;

    #[test]
    fn finds_lines_and_columns() {
        let text = format!("a\n\u{e9}{}\u{1f600}!\n", "\u{f6}".repeat(3000));
        let file = File::new("x".into(), text.clone());
        let bang = text.find('!').unwrap();
        assert_eq!(file.position(0), (1, 1));
        assert_eq!(file.position(bang), (2, 3003));
        assert_eq!(file.offset(2, 3003), bang);
        assert_eq!(file.byte(2 + 3002), bang);
        assert_eq!(&text[file.line(2)], text.lines().nth(1).unwrap());
        assert_eq!(file.position(text.len()), (3, 1));
        assert_eq!(file.byte(1_000_000), text.len());
    }
}
