//! Two pieces of JSON, one expected and one found, key by key.

use std::fmt::Write;

use crate::json::{self, DecodeError};
use crate::value::{Encode, View};
use crate::{Json, Object};

/// How many differences are told.
const TOLD: usize = 20;

/// How much of a value is shown.
const SHOWN: usize = 200;

/// Another key that a type reads as one of its own, and that one.
pub(super) type Aliases = Vec<(&'static str, &'static str)>;

/// The differences of two values.
pub(super) struct Differences<'a> {
    aliases: &'a Aliases,
    told: Vec<String>,
}

/// A text as JSON.
pub(super) fn parsed(text: &[u8]) -> Result<Json, DecodeError> {
    json::from_slice(text)
}

/// What is different, each with its path; nothing where the values are the same. Numbers are
/// the same where they stand for the same value, everything else where it is written the same.
pub(super) fn differences(expected: &Json, found: &Json, aliases: &Aliases) -> Option<String> {
    let mut differences = Differences {
        aliases,
        told: Vec::new(),
    };
    differences.value(expected, found, String::new());
    differences.finish()
}

impl Differences<'_> {
    fn finish(self) -> Option<String> {
        let mut lines = String::new();
        for line in self.told.iter().take(TOLD) {
            // Writing into a string cannot fail.
            let _ = write!(lines, "\n  {line}");
        }
        if self.told.len() > TOLD {
            let _ = write!(lines, "\n  and {} more", self.told.len() - TOLD);
        }
        (!self.told.is_empty()).then_some(lines)
    }

    fn value(&mut self, expected: &Json, found: &Json, path: String) {
        match (expected, found) {
            (Json::Object(expected), Json::Object(found)) => self.object(expected, found, &path),
            (Json::Array(left), Json::Array(right)) => {
                if left.len() != right.len() {
                    let counts = format!("{} items expected, {} found", left.len(), right.len());
                    self.tell(&path, &counts);
                }
                for (index, (expected, found)) in left.iter().zip(right).enumerate() {
                    self.value(expected, found, format!("{path}[{index}]"));
                }
            }
            _ if expected == found => {}
            _ => {
                // Of JSON within a text, spaces mean nothing.
                if let (Some(expected), Some(found)) = (within(expected), within(found)) {
                    return self.value(&expected, &found, path);
                }
                let (expected, found) = (shown(expected), shown(found));
                self.tell(&path, &format!("{expected} expected, {found} found"));
            }
        }
    }

    fn object(&mut self, expected: &Object, found: &Object, path: &str) {
        let mut matched = Vec::new();
        for (key, value) in expected.iter() {
            let under = crate::inspect::under(path.to_owned(), key.to_owned());
            let own = |key: &str| {
                let mut aliases = self.aliases.iter();
                let other =
                    aliases.find(|(alias, own)| *alias == key && expected.get(own).is_none());
                other.map(|(_, own)| *own)
            };
            let key = match found.get(key) {
                Some(_) => Some(key),
                None => own(key),
            };
            match key.and_then(|key| Some((key, found.get(key)?))) {
                Some((key, found)) => {
                    matched.push(key);
                    self.value(value, found, under);
                }
                None => self.tell(&under, &format!("{} expected, nothing found", shown(value))),
            }
        }
        for (key, value) in found.iter() {
            if !matched.contains(&key) {
                let under = crate::inspect::under(path.to_owned(), key.to_owned());
                self.tell(&under, &format!("nothing expected, {} found", shown(value)));
            }
        }
    }

    fn tell(&mut self, path: &str, what: &str) {
        let at = match path {
            "" => "as a whole",
            path => path,
        };
        self.told.push(format!("{at}: {what}"));
    }
}

/// The array or object that a text holds.
fn within(text: &Json) -> Option<Json> {
    let Json::String(text) = text else {
        return None;
    };
    let found = parsed(text.as_bytes()).ok()?;
    matches!(found, Json::Array(_) | Json::Object(_)).then_some(found)
}

fn shown(value: &Json) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The aliases of all types in a value.
pub(super) fn aliases(value: &dyn Encode) -> Aliases {
    let mut all = Vec::new();
    collect(value.view(), &mut all);
    all
}

// Views, since Rust 1.85 does not take a `dyn Value` for a `dyn Encode`.
fn collect(view: View<'_>, all: &mut Aliases) {
    match view {
        View::Record(record) => {
            let shape = record.shape();
            for (index, more) in shape.more {
                if let crate::More::Alias(alias) = more {
                    let pair = (*alias, shape.keys[*index]);
                    if !all.contains(&pair) {
                        all.push(pair);
                    }
                }
            }
            for index in 0..shape.keys.len() {
                collect(record.column(index).view(), all);
            }
        }
        View::List(list) => {
            (0..list.count()).for_each(|index| collect(list.item(index).view(), all))
        }
        View::Map(map) => map.walk(&mut |_, value| {
            collect(value.view(), all);
            true
        }),
        View::JsonText(value) => collect(value.view(), all),
        View::Choice(choice) => collect(choice.chosen().1.view(), all),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::Json;

    fn between(expected: &str, found: &str) -> Option<String> {
        let parse = |text: &str| text.parse::<Json>().expect("the samples are JSON");
        differences(&parse(expected), &parse(found), &vec![("Id", "id")])
    }

    #[test]
    fn values_are_compared_and_keys_told() {
        assert_eq!(between(r#"{"a":1.0,"b":[]}"#, r#"{"b":[],"a":1}"#), None);
        assert_eq!(between(r#"{"Id":1}"#, r#"{"id":1}"#), None);
        assert_eq!(between(r#"["{\"a\": [1]}"]"#, r#"["{\"a\":[1.0]}"]"#), None);
        assert_eq!(
            between(r#"["{\"a\": [1]}"]"#, r#"["{\"a\":[2]}"]"#).as_deref(),
            Some("\n  [0].a[0]: 1 expected, 2 found")
        );
        let found = between(
            r#"{"a":[{"b":"1"},2],"c":null,"Id":1,"id":2}"#,
            r#"{"a":[{"b":1}],"d":0,"id":2}"#,
        );
        let expected = "\n  a: 2 items expected, 1 found\
            \n  a[0].b: \"1\" expected, 1 found\
            \n  c: null expected, nothing found\
            \n  Id: 1 expected, nothing found\
            \n  d: nothing expected, 0 found";
        assert_eq!(found.as_deref(), Some(expected));
        assert_eq!(
            between("1", "null").as_deref(),
            Some("\n  as a whole: 1 expected, null found")
        );
    }
}
