//! Schemas: the words of JSON Schema that 3.0 has others for.

use crate::diagnostic::{Severity, codes};
use crate::source::{Entry, NodeId, Source, Value};

use super::super::version::Version;
use super::super::{is_ambiguous, values};
use super::{Entries, Rewrite};

/// Words that mean the same in a description of 3.0, which does not know them.
const WORDS: &[&str] = &[
    "const",
    "prefixItems",
    "contentSchema",
    "patternProperties",
    "$defs",
    "$dynamicRef",
];

/// Whether the tree may have words of newer versions in its schemas.
pub(super) fn has_words(source: &Source) -> bool {
    source.mappings().any(|mapping| {
        mapping.entries().iter().any(|entry| match &*entry.key {
            "type" => match source.value(entry.value) {
                Value::Sequence(_) => true,
                Value::String(word) => &**word == "null",
                _ => false,
            },
            "exclusiveMinimum" | "exclusiveMaximum" => {
                matches!(source.value(entry.value), Value::Number(_))
            }
            "items" => matches!(source.value(entry.value), Value::Sequence(_)),
            key => WORDS.contains(&key),
        })
    })
}

impl Rewrite<'_, '_> {
    /// A schema, or a `$ref` to one, or a boolean that stands for one.
    pub(super) fn schema(&mut self, node: NodeId) -> NodeId {
        if let Some(made) = self.source.made_of(node) {
            return made;
        }
        let made = match self.source.value(node) {
            Value::Boolean(true) => self.source.make_object(Vec::new(), node),
            // Where it can be left out, it never gets here.
            Value::Boolean(false) => {
                let anything = self.source.make_object(Vec::new(), node);
                let denied = vec![("not".to_owned(), anything)];
                self.source.make_object(denied, node)
            }
            Value::Mapping(_) => match self.reference(node) {
                Some(made) => made,
                None => {
                    let made = self.keywords(node);
                    self.source.make_object(made, node)
                }
            },
            _ => return self.source.make_copy(node),
        };
        self.source.stand_for(node, made);
        made
    }

    /// A schema with `$ref`, and what stands beside it: another part of an `allOf`.
    fn reference(&mut self, node: NodeId) -> Option<NodeId> {
        let (key, target) = ["$ref", "$dynamicRef"]
            .iter()
            .find_map(|key| Some((*key, self.source.get(node, key)?)))?;
        self.wait(target, super::Kind::Schema);
        if key == "$dynamicRef" && !self.dynamic(target) {
            let made = self.keywords(node);
            return Some(self.source.make_object(made, node));
        }
        let text = self.source.make_copy(target);
        let reference = vec![("$ref".to_owned(), text)];
        let says = |entry: &&Entry| {
            &*entry.key != key && &*entry.key != "$comment" && !entry.key.starts_with("x-")
        };
        let alone = !self.source.entries(node).iter().any(|entry| says(&entry));
        if alone {
            return Some(self.source.make_object(reference, node));
        }
        // 3.0 ignores what stands beside a reference, and the grammar says so.
        if self.version == Version::V30 && key == "$ref" {
            return Some(self.source.make_copy(node));
        }
        let reference = self.source.make_object(reference, target);
        let mut made = self.keywords(node);
        made.retain(|(name, _)| name != key);
        let mut parts = vec![reference];
        if let Some(at) = made.iter().position(|(name, _)| name == "allOf") {
            let (_, list) = made.remove(at);
            parts.extend(self.source.items(list));
        }
        let parts = self.source.make_list(parts, target);
        made.push(("allOf".to_owned(), parts));
        Some(self.source.make_object(made, node))
    }

    /// Whether a `$dynamicRef` leads to one schema of its own resource, as a `$ref` would; a note tells what that leaves out.
    fn dynamic(&mut self, target: NodeId) -> bool {
        let text = self.source.string(target).unwrap_or_default();
        let is_one = !is_ambiguous(self.source, target, text, |_| true);
        let is_open = |it| self.source.is_dynamic(it);
        let message = match is_one {
            false => {
                "several schemas have this name in one place, and which of them is meant nobody can say: any JSON"
            }
            true if self.target(target).is_some_and(is_open) => {
                "this is always the anchor of its own schema, also where a schema that refers to it has another of that name"
            }
            true => return true,
        };
        let code = codes::DYNAMIC_REFERENCE;
        self.find(Severity::Note, code, message.to_owned(), target);
        is_one
    }

    /// The keywords of a schema, in the words of 3.0.
    fn keywords(&mut self, node: NodeId) -> Entries {
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let key = &*entry.key;
            let value = entry.value;
            let is_number = matches!(self.source.value(value), Value::Number(_));
            match key {
                "type" | "prefixItems" | "contentSchema" | "patternProperties" | "const" => {}
                "properties" | "$defs" => made.push((key.to_owned(), self.properties(value))),
                "items" | "not" if self.is_denied(value) => {
                    made.push((key.to_owned(), self.source.make_object(Vec::new(), value)));
                }
                "items" | "not" => made.push((key.to_owned(), self.schema(value))),
                "additionalProperties" if self.is_object(value) => {
                    made.push((key.to_owned(), self.schema(value)));
                }
                // Beside properties it is what `additionalProperties` is; of parts, the server knows more.
                "unevaluatedProperties"
                    if !["additionalProperties", "allOf", "oneOf", "anyOf", "$ref"]
                        .iter()
                        .any(|key| self.source.get(node, key).is_some()) =>
                {
                    let value = match self.is_object(value) {
                        true => self.schema(value),
                        false => self.source.make_copy(value),
                    };
                    made.push(("additionalProperties".to_owned(), value));
                }
                "allOf" | "oneOf" | "anyOf" => made.push((key.to_owned(), self.list(value))),
                "exclusiveMinimum" | "exclusiveMaximum" if is_number => {
                    self.later_word(&entry);
                    let limit = if key == "exclusiveMinimum" {
                        "minimum"
                    } else {
                        "maximum"
                    };
                    // 3.0 has one limit, which is exclusive or not: the narrower one.
                    if !self.is_narrower(node, limit, value) {
                        made.retain(|(name, _)| name != limit);
                        made.push((limit.to_owned(), self.source.make_copy(value)));
                        made.push((key.to_owned(), self.source.make_boolean(true, value)));
                    }
                }
                "minimum" | "maximum" if made.iter().any(|(name, _)| name == key) => {}
                "nullable" if self.version != Version::V30 => {
                    let message = "`nullable` is a word of OpenAPI 3.0; taken as it is meant there";
                    self.find(
                        Severity::Repair,
                        codes::OTHER_VERSION,
                        message.to_owned(),
                        value,
                    );
                    made.push((key.to_owned(), self.source.make_copy(value)));
                }
                _ => made.push((key.to_owned(), self.source.make_copy(value))),
            }
        }
        self.conditions(node, &mut made);
        self.constant(node, &mut made);
        self.content(node, &mut made);
        self.tuple(node, &mut made);
        self.patterns(node, &mut made);
        self.event_data(node, &mut made);
        self.types(node, &mut made);
        self.json_text(node, &mut made);
        made
    }

    /// Whether the limit that may be reached is narrower than one that may not.
    fn is_narrower(&self, node: NodeId, limit: &str, exclusive: NodeId) -> bool {
        let number = |node| {
            let text = values::number(self.source, node).value();
            text.and_then(|text| text.parse::<f64>().ok())
        };
        let inclusive = self.source.get(node, limit).and_then(number);
        match (inclusive, number(exclusive)) {
            (Some(inclusive), Some(exclusive)) if limit == "minimum" => inclusive > exclusive,
            (Some(inclusive), Some(exclusive)) => inclusive < exclusive,
            _ => false,
        }
    }

    /// A map of schemas, without those that `false` forbids.
    fn properties(&mut self, node: NodeId) -> NodeId {
        if !self.is_object(node) {
            return self.source.make_copy(node);
        }
        let mut made = Entries::new();
        for entry in self.entries(node) {
            if !self.is_denied(entry.value) {
                made.push((entry.key.to_string(), self.schema(entry.value)));
            }
        }
        self.source.make_object(made, node)
    }

    /// A list of schemas, without those that nothing fits.
    fn list(&mut self, node: NodeId) -> NodeId {
        if !matches!(self.source.value(node), Value::Sequence(_)) {
            return self.source.make_copy(node);
        }
        let mut made = Vec::new();
        for item in self.source.items(node).to_vec() {
            if !self.is_denied(item) {
                made.push(self.schema(item));
            }
        }
        self.source.make_list(made, node)
    }

    pub(super) fn is_list(&self, node: NodeId) -> bool {
        matches!(self.source.value(node), Value::Sequence(_))
    }

    pub(super) fn is_denied(&self, node: NodeId) -> bool {
        matches!(self.source.value(node), Value::Boolean(false))
    }

    /// `const`: an `enum` of one.
    fn constant(&mut self, node: NodeId, made: &mut Entries) {
        let Some(entry) = self.entry(node, "const") else {
            return;
        };
        self.later_word(&entry);
        let value = entry.value;
        made.retain(|(name, _)| name != "enum");
        let constant = self.source.make_copy(value);
        let list = self.source.make_list(vec![constant], value);
        made.push(("enum".to_owned(), list));
        if self.source.get(node, "type").is_some() {
            return;
        }
        let kind = match self.source.value(value) {
            Value::String(_) => "string",
            Value::Boolean(_) => "boolean",
            Value::Number(text) if values::integer(text).is_some() => "integer",
            Value::Number(_) => "number",
            Value::Null | Value::Sequence(_) | Value::Mapping(_) => return,
        };
        made.push(("type".to_owned(), self.source.make_text(kind, value)));
    }

    /// One schema, or a union of several that differ.
    pub(super) fn any_of_them(&mut self, schemas: &[NodeId], of: NodeId) -> NodeId {
        let mut texts = std::collections::HashSet::new();
        let mut distinct = Vec::new();
        for schema in schemas {
            if texts.insert(values::json(self.source, *schema)) && !self.is_denied(*schema) {
                distinct.push(self.schema(*schema));
            }
        }
        match distinct.as_slice() {
            [] => self.source.make_object(Vec::new(), of),
            [one] => *one,
            _ => {
                let list = self.source.make_list(distinct, of);
                self.source
                    .make_object(vec![("oneOf".to_owned(), list)], of)
            }
        }
    }

    pub(super) fn entry(&self, node: NodeId, key: &str) -> Option<Entry> {
        let mut entries = self.source.entries(node).iter();
        entries.find(|entry| &*entry.key == key).cloned()
    }
}
