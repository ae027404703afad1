//! Values inside of a document, by JSON pointer (RFC 6901).

use crate::record::wipe;
use crate::value::Value;

use super::error::DecodeError;
use super::input::Peek;
use super::read::Reader;

/// A way into a document; each step is a key, or the index of an item.
pub(crate) struct Pointer(Vec<Step>);

/// Names of one key: an envelope may have several.
type Step = Vec<String>;

impl Pointer {
    /// Reads a pointer as it is written: `/data/0`; one without a step leads to the whole.
    pub(crate) fn new(text: &str) -> Self {
        let steps = text.split('/').skip(1);
        let steps = steps.map(|step| vec![step.replace("~1", "/").replace("~0", "~")]);
        Self(steps.collect())
    }

    /// Lets the first step be any of the keys that it is one of.
    pub(crate) fn with_keys(mut self, keys: &[&str]) -> Self {
        if let Some(first) = self.0.first_mut() {
            if keys.contains(&first[0].as_str()) {
                *first = keys.iter().map(|key| (*key).to_owned()).collect();
            }
        }
        self
    }

    /// Goes on to an item and into it.
    pub(crate) fn item(mut self, index: usize, within: Self) -> Self {
        self.0.push(vec![index.to_string()]);
        self.0.extend(within.0);
        self
    }

    /// An error that is about what stands there.
    pub(crate) fn blame(&self, error: DecodeError) -> DecodeError {
        let steps = self.0.iter().rev();
        steps.fold(error, |error, step| error.under(&step[0]))
    }
}

impl Reader<'_> {
    /// Reads what stands at a pointer, in a document that is read to its end; whether there is
    /// something, other than `null`.
    pub(super) fn at(
        &mut self,
        pointer: &Pointer,
        value: &mut dyn Value,
    ) -> Result<bool, DecodeError> {
        let found = self.within(&pointer.0, value)?;
        self.input.finish()?;
        Ok(found)
    }

    fn within(&mut self, steps: &[Step], value: &mut dyn Value) -> Result<bool, DecodeError> {
        let peek = self.input.peek()?;
        match (steps.split_first(), peek) {
            (None, Peek::Null) => self.input.null().map(|()| false),
            (None, _) => self.value(peek, value.place()).map(|()| true),
            (Some((step, rest)), Peek::Object) => self.under(step, rest, value),
            (Some((step, rest)), Peek::Array) => {
                let index = step[0].parse().ok();
                self.at_index(index, rest, value)
            }
            _ => self.input.skip(peek).map(|()| false),
        }
    }

    fn under(
        &mut self,
        step: &Step,
        rest: &[Step],
        value: &mut dyn Value,
    ) -> Result<bool, DecodeError> {
        self.enter()?;
        let mut found = false;
        let mut next = self.input.object()?;
        while let Some(key) = next {
            match step.iter().find(|wanted| *wanted == key) {
                Some(key) => {
                    if found {
                        wipe(value);
                    }
                    let read = self.within(rest, value);
                    found = read.map_err(|error| error.under(key))?;
                }
                None => self.unknown()?,
            }
            next = self.input.key()?;
        }
        self.depth -= 1;
        Ok(found)
    }

    fn at_index(
        &mut self,
        index: Option<usize>,
        rest: &[Step],
        value: &mut dyn Value,
    ) -> Result<bool, DecodeError> {
        self.enter()?;
        let mut found = false;
        let mut here = 0;
        let mut next = self.input.array()?;
        while let Some(peek) = next {
            match Some(here) == index {
                true => found = self.within(rest, value).map_err(|error| error.at(here))?,
                false => self.input.skip(peek)?,
            }
            here += 1;
            next = self.input.item()?;
        }
        self.depth -= 1;
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;
    use crate::Json;
    use crate::json::read_at;

    #[track_caller]
    fn at(document: &str, pointer: &str) -> String {
        let mut value = Json::Null;
        match read_at(document.as_bytes(), &Pointer::new(pointer), &mut value) {
            Ok(true) => value.to_string(),
            Ok(false) => "nothing".to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn pointers_lead_to_values() {
        let document = r#"{"a": {"b/~c": [1, {"d": "x"}, null]}, "": 2, "a ": 3}"#;
        for (pointer, expected) in [
            ("/a/b~1~0c/0", "1"),
            ("/a/b~1~0c/1/d", r#""x""#),
            ("/a/b~1~0c/1", r#"{"d":"x"}"#),
            ("/", "2"),
            ("/a/b~1~0c/2", "nothing"),
            ("/a/b~1~0c/3", "nothing"),
            ("/a/b~1~0c/-", "nothing"),
            ("/a/b~1~0c/0/x", "nothing"),
            ("/b", "nothing"),
        ] {
            assert_eq!(at(document, pointer), expected, "{pointer}");
        }
        assert_eq!(at("[1]", ""), "[1]");
        assert_eq!(at("null", ""), "nothing");
        assert_eq!(at(r#"{"a": 1, "a": {"b": 2}}"#, "/a/b"), "2");
    }

    #[test]
    fn the_whole_document_has_to_be_json() {
        assert!(at(r#"{"a": 1"#, "/a").contains("not valid JSON"));
        assert!(at(r#"{"a": 1} x"#, "/a").contains("not valid JSON"));
        let deep = "[".repeat(200);
        assert!(at(&deep, "/0").contains("nested"), "{}", at(&deep, "/0"));
        let deep = "/0".repeat(300);
        let document = format!("{}1{}", "[".repeat(300), "]".repeat(300));
        assert!(at(&document, &deep).contains("nested"));
    }

    #[test]
    fn errors_tell_the_place() {
        let mut value = 0_i64;
        let document = br#"{"a": [{"b": "x"}]}"#;
        let error = read_at(document, &Pointer::new("/a/0/b"), &mut value).unwrap_err();
        assert_eq!(
            error.to_string(),
            r#"at a[0].b: expected an integer, found "x""#
        );
    }

    #[test]
    fn an_envelope_may_have_several_keys() {
        let mut value = Vec::<i64>::new();
        let pointer = || Pointer::new("/items").with_keys(&["items", "entries"]);
        assert!(read_at(br#"{"entries": [1]}"#, &pointer(), &mut value).expect("a list"));
        assert_eq!(value, [1]);
        let other = Pointer::new("/others").with_keys(&["items", "entries"]);
        assert!(!read_at(br#"{"entries": [1]}"#, &other, &mut value).expect("JSON"));
    }
}
