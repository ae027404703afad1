//! The text of a form as a tree: `a[b][]=1` is under `a`, then `b`, then an index.

use std::collections::BTreeMap;

use crate::json::DecodeError;

/// How deep keys may be nested in brackets.
const DEPTH: usize = 64;

/// What stands under a key.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The texts that the key itself has, in order.
    pub(super) texts: Vec<String>,
    /// What stands under its keys in brackets.
    pub(super) keys: BTreeMap<String, Tree>,
    /// The index that `[]` stands for next.
    next: usize,
}

impl Tree {
    /// Reads pairs of `application/x-www-form-urlencoded`.
    pub(super) fn parse(text: &[u8]) -> Result<Self, DecodeError> {
        let mut tree = Self::default();
        for pair in text
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
        {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let key = unescape(halves.next().unwrap_or_default())?;
            let value = unescape(halves.next().unwrap_or_default())?;
            tree.at(&key)?.texts.push(value);
        }
        Ok(tree)
    }

    /// One text.
    pub(super) fn leaf(text: &str) -> Self {
        Self {
            texts: vec![text.to_owned()],
            ..Self::default()
        }
    }

    /// Adds a text under a key that is taken as it is.
    pub(super) fn add(&mut self, key: &str, text: &str) {
        self.key(key).texts.push(text.to_owned());
    }

    /// The text that counts where one is wanted: the last.
    pub(super) fn text(&self) -> Option<&str> {
        self.texts.last().map(String::as_str)
    }

    /// Whether there is no more than an empty text.
    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.texts.iter().all(String::is_empty)
    }

    /// What stands under keys that are indexes, in their order; nothing where another key is among them.
    pub(super) fn items(&self) -> Option<Vec<&Tree>> {
        let mut items = Vec::with_capacity(self.keys.len());
        for (key, tree) in &self.keys {
            items.push((index(key)?, tree));
        }
        items.sort_by_key(|item| item.0);
        Some(items.into_iter().map(|item| item.1).collect())
    }

    /// The place that a written key stands for.
    fn at(&mut self, key: &str) -> Result<&mut Self, DecodeError> {
        let Some((first, steps)) = steps(key) else {
            return Ok(self.key(key));
        };
        let mut tree = self.key(first);
        for (depth, step) in steps.split("][").enumerate() {
            if depth == DEPTH {
                return Err(DecodeError::invalid(format!(
                    "keys are nested more than {DEPTH} deep"
                )));
            }
            tree = match step {
                "" => {
                    let next = tree.next.to_string();
                    tree.key(&next)
                }
                step => tree.key(step),
            };
        }
        Ok(tree)
    }

    fn key(&mut self, key: &str) -> &mut Self {
        if let Some(index) = index(key) {
            self.next = self.next.max(index.saturating_add(1));
        }
        self.keys.entry(key.to_owned()).or_default()
    }
}

/// `a[b][c]` as `a` and `b][c`; nothing where the brackets are not in order.
fn steps(key: &str) -> Option<(&str, &str)> {
    let (first, rest) = key.split_once('[')?;
    let steps = rest.strip_suffix(']')?;
    let mut each = steps.split("][");
    let is_plain = each.all(|step| !step.contains(['[', ']']));
    (is_plain && !first.is_empty()).then_some((first, steps))
}

fn index(key: &str) -> Option<usize> {
    let digits = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    // More digits than a number has are no index.
    if digits { key.parse().ok() } else { None }
}

/// Undoes percent-encoding, and `+` for a blank. What is no escape stays.
pub(crate) fn unescape(text: &[u8]) -> Result<String, DecodeError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, escape(after)) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).map_err(|_| DecodeError::invalid("not UTF-8 in a form"))
}

/// The byte that two digits stand for.
fn escape(after: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*after.get(at)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}
