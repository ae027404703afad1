//! The list of what was written, `.clientwright`: one line a file, its hash
//! and its path, sorted by path, so that it reads well in a diff.

use std::collections::BTreeMap;
use std::fmt;

use super::{Files, path};

/// The name of the list, at the top of the folder.
pub(super) const NAME: &str = ".clientwright";

const HEADING: &str =
    "# The files here that Clientwright makes, and a hash of each; do not edit.\n";

/// Paths and the hashes of what was written there.
#[derive(Debug, Default)]
pub(super) struct List {
    hashes: BTreeMap<String, u64>,
}

impl List {
    /// The list that goes along with these files.
    pub(super) fn of(files: &Files) -> Self {
        let hashes = files
            .iter()
            .map(|(path, content)| (path.to_owned(), hash(content.as_bytes())));
        List {
            hashes: hashes.collect(),
        }
    }

    /// Reads a list. Lines that are none, such as the marks of a merge
    /// conflict, are left out and counted.
    pub(super) fn parse(text: &str) -> (Self, usize) {
        let mut list = List::default();
        let mut bad = 0;
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            match parse_line(line) {
                Some((hash, path)) => {
                    list.hashes.insert(path.to_owned(), hash);
                }
                None => bad += 1,
            }
        }
        (list, bad)
    }

    /// The listed paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.hashes.keys().map(String::as_str)
    }

    /// The hash of what was written to a path.
    pub(super) fn hash(&self, path: &str) -> Option<u64> {
        self.hashes.get(path).copied()
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADING)?;
        for (path, hash) in &self.hashes {
            writeln!(f, "{hash:016x} {path}")?;
        }
        Ok(())
    }
}

/// A line of a list. What stands there is removed some day, so a path that
/// leads out of the folder is none.
fn parse_line(line: &str) -> Option<(u64, &str)> {
    let (hash, path) = line.split_once(' ')?;
    if hash.len() != 16 || !path::is_inside(path) {
        return None;
    }
    Some((u64::from_str_radix(hash, 16).ok()?, path))
}

/// FNV-1a with 64 bits. The hash has to tell an edit from no edit, not to hold
/// against somebody who makes collisions, and it must stay the same with every
/// version of Rust, which `DefaultHasher` does not promise.
pub(super) fn hash(content: &[u8]) -> u64 {
    unix_lines(content).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Whether two texts are the same but for their line ends, which Git changes
/// on its own in a checkout on Windows.
pub(super) fn same(a: &[u8], b: &[u8]) -> bool {
    unix_lines(a).eq(unix_lines(b))
}

/// The bytes, with every `\r\n` as `\n`.
fn unix_lines(content: &[u8]) -> impl Iterator<Item = u8> {
    content.iter().enumerate().filter_map(|(at, &byte)| {
        let is_end = byte == b'\r' && content.get(at + 1) == Some(&b'\n');
        (!is_end).then_some(byte)
    })
}
