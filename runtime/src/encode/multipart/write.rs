//! Parts to a body.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use bytes::Bytes;

use super::part::{Part, PartHeader};
use crate::body::Body;

/// The media type with its boundary, and the body.
pub(crate) fn write(media: &str, parts: Vec<Part>, headers: &[PartHeader]) -> (String, Body) {
    let boundary = boundary(&parts);
    let media = format!("{media}; boundary={boundary}");
    // What is there already becomes one piece.
    let mut bodies = Vec::new();
    let mut piece = Vec::new();
    for part in parts {
        piece.extend_from_slice(part.head(&boundary, headers).as_bytes());
        match part.content.whole() {
            Some(whole) => piece.extend_from_slice(whole),
            None => {
                bodies.push(Bytes::from(std::mem::take(&mut piece)).into());
                bodies.push(part.content);
            }
        }
        piece.extend_from_slice(b"\r\n");
    }
    piece.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let last = Body::from(Bytes::from(piece));
    if bodies.is_empty() {
        return (media, last);
    }
    bodies.push(last);
    (media, Body::chain(bodies))
}

/// A text that no part contains. What is not there yet cannot be looked through: of 128 random
/// bits, it does not have to be.
fn boundary(parts: &[Part]) -> String {
    loop {
        let random = || RandomState::new().build_hasher().finish();
        let boundary = format!("clientwright-{:016x}{:016x}", random(), random());
        let mut wholes = parts.iter().filter_map(|part| part.content.whole());
        if !wholes.any(|content| contains(content, boundary.as_bytes())) {
            return boundary;
        }
    }
}

fn contains(content: &[u8], wanted: &[u8]) -> bool {
    content
        .windows(wanted.len())
        .any(|window| window[0] == wanted[0] && window == wanted)
}

#[cfg(test)]
mod tests {
    use super::{boundary, contains};

    #[test]
    fn boundaries_differ_and_are_looked_for() {
        assert_ne!(boundary(&[]), boundary(&[]));
        assert!(contains(b"abcabd", b"abd"));
        assert!(!contains(b"ab", b"abd"));
    }
}
