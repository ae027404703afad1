//! Classes: characters and ranges, each quoted, so that there are no classes within, and nothing is taken from another.

use std::fmt::Write;

use super::escape::Escaped;
use super::{Reader, quoted};

/// What has to be quoted within a class.
const CLASS: &str = "\\[]^-&~";

/// What is white space in ECMA-262.
const SPACE: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

impl Reader<'_> {
    pub(super) fn class(&mut self) -> Option<()> {
        self.out.push('[');
        if self.rest.next_if_eq(&'^').is_some() {
            self.out.push('^');
        }
        // Of nothing, or of anything.
        if self.rest.peek() == Some(&']') {
            return None;
        }
        loop {
            let first = match self.rest.next()? {
                ']' => break,
                letter => self.member(letter)?,
            };
            let Some('-') = self.rest.peek() else {
                self.add(&first);
                continue;
            };
            self.rest.next();
            match (self.rest.next()?, first) {
                (']', first) => {
                    self.add(&first);
                    self.add(&Escaped::One('-'));
                    break;
                }
                (letter, first) => match (first, self.member(letter)?) {
                    (Escaped::One(from), Escaped::One(to)) => {
                        self.add(&Escaped::Set(range((from, to))));
                    }
                    // Between classes it is one more character.
                    (first, second) => {
                        for one in [first, Escaped::One('-'), second] {
                            self.add(&one);
                        }
                    }
                },
            }
        }
        self.out.push(']');
        Some(())
    }

    fn member(&mut self, letter: char) -> Option<Escaped> {
        match letter {
            '\\' => match self.escaped()? {
                Escaped::Border('b') => Some(Escaped::One('\u{8}')),
                Escaped::Border(_) => None,
                escaped => Some(escaped),
            },
            letter => Some(Escaped::One(letter)),
        }
    }

    /// Adds an item to a class.
    fn add(&mut self, item: &Escaped) {
        match item {
            Escaped::One(letter) | Escaped::Border(letter) => self.push(&quoted(*letter, CLASS)),
            Escaped::Class(letter) => self.push(&format!("\\{letter}")),
            Escaped::Set(items) => self.push(items),
        }
    }
}

/// The items that are white space.
pub(super) fn space() -> String {
    SPACE.iter().map(|part| range(*part)).collect()
}

/// All that is between what is white space.
pub(super) fn no_space() -> String {
    let mut items = String::new();
    let mut next = 0;
    let ends = SPACE
        .iter()
        .map(|(from, to)| (u32::from(*from), u32::from(*to)));
    for (from, to) in ends.chain([(0x11_0000, 0)]) {
        if next < from {
            write!(items, "\\x{{{next:x}}}-\\x{{{:x}}}", from - 1).expect("writing into a string");
        }
        next = to + 1;
    }
    items
}

fn range((from, to): (char, char)) -> String {
    match from == to {
        true => quoted(from, CLASS),
        false => format!("{}-{}", quoted(from, CLASS), quoted(to, CLASS)),
    }
}
