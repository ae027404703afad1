//! `pattern`: an expression of ECMA-262 in the words of `regex-lite`, by which the runtime matches.
//!
//! Only what means the same in both is said again; there is no other way for text of a description into
//! an expression. So whatever comes out has no look around, no reference back, no class within a class.

mod class;
mod escape;
#[cfg(test)]
mod tests;

use std::iter::Peekable;
use std::str::Chars;

use regex_lite::RegexBuilder;

use escape::Escaped;

/// How large an expression may become when it is compiled, far below what the runtime takes.
const LARGEST: usize = 1 << 18;

/// The same pattern for the runtime; `None` where it has no words for it.
pub(crate) fn translate(pattern: &str) -> Option<String> {
    let mut reader = Reader {
        rest: pattern.chars().peekable(),
        out: String::new(),
    };
    reader.expression()?;
    let compiled = RegexBuilder::new(&reader.out).size_limit(LARGEST).build();
    compiled.is_ok().then_some(reader.out)
}

/// What has to be quoted outside of a class.
const PLAIN: &str = "\\.+*?()|[]{}^$";

struct Reader<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
}

impl Reader<'_> {
    fn expression(&mut self) -> Option<()> {
        // Whether how often may follow.
        let mut counted = false;
        while let Some(letter) = self.rest.next() {
            let was_counted = std::mem::replace(&mut counted, true);
            match letter {
                '\\' => match self.escaped()? {
                    Escaped::One(letter) => self.literal(letter),
                    Escaped::Class(letter) => self.push(&format!("\\{letter}")),
                    Escaped::Set(items) => self.push(&format!("[{items}]")),
                    Escaped::Border(letter) => {
                        counted = false;
                        self.push(&format!("\\{letter}"));
                    }
                },
                '[' => self.class()?,
                '.' => self.push("[^\\n\\r\u{2028}\u{2029}]"),
                '(' => {
                    counted = false;
                    self.group()?;
                }
                '*' | '+' | '?' | '{' if !was_counted => return None,
                '*' | '+' | '?' | '{' => {
                    counted = false;
                    self.count(letter)?;
                }
                '^' | '$' | '|' => {
                    counted = false;
                    self.out.push(letter);
                }
                ')' => self.out.push(')'),
                letter => self.literal(letter),
            }
        }
        Some(())
    }

    /// What groups; which text a group has matched is of no use here.
    fn group(&mut self) -> Option<()> {
        self.push("(?:");
        if self.rest.next_if_eq(&'?').is_none() {
            return Some(());
        }
        match self.rest.next()? {
            ':' => Some(()),
            '<' if !matches!(self.rest.peek(), Some('=' | '!')) => {
                self.rest.find(|letter| *letter == '>').map(|_| ())
            }
            _ => None,
        }
    }

    /// How often, and whether as seldom as possible.
    fn count(&mut self, letter: char) -> Option<()> {
        self.out.push(letter);
        if letter == '{' {
            let start = self.out.len();
            loop {
                match self.rest.next()? {
                    '}' => break,
                    part if part.is_ascii_digit() || part == ',' => self.out.push(part),
                    _ => return None,
                }
            }
            let written = &self.out[start..];
            if written.starts_with(',') || written.is_empty() || written.matches(',').count() > 1 {
                return None;
            }
            self.out.push('}');
        }
        if self.rest.next_if_eq(&'?').is_some() {
            self.out.push('?');
        }
        Some(())
    }

    fn literal(&mut self, letter: char) {
        self.push(&quoted(letter, PLAIN));
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

/// A character as it stands for itself, where others are special.
fn quoted(letter: char, special: &str) -> String {
    match letter {
        letter if letter.is_control() => format!("\\x{{{:x}}}", u32::from(letter)),
        letter if special.contains(letter) => format!("\\{letter}"),
        letter => letter.to_string(),
    }
}
