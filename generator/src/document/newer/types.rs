//! `type`: one, or a list, with or without `null`.

use crate::diagnostic::{Severity, codes};
use crate::source::{NodeId, Value};

use super::super::special::TYPES;
use super::super::version::Version;
use super::{Entries, Rewrite};

/// The words that speak of one type only.
const OF_TYPE: &[(&[&str], &[&str])] = &[
    (&["string"], &["pattern", "minLength", "maxLength"]),
    (
        &["integer", "number"],
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
    (
        &["array"],
        &[
            "items",
            "prefixItems",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
    ),
    (
        &["object"],
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
];

/// Formats of numbers; all others are of strings.
const OF_NUMBERS: &[&str] = &["int32", "int64", "uint32", "uint64", "float", "double"];

impl Rewrite<'_, '_> {
    /// Adds `type` and `nullable`, or the alternatives that several types are.
    pub(super) fn types(&mut self, node: NodeId, made: &mut Entries) {
        let Some(entry) = self.entry(node, "type") else {
            return;
        };
        let value = entry.value;
        let words: Vec<NodeId> = match self.source.value(value) {
            Value::Sequence(items) => items.clone(),
            _ => vec![value],
        };
        let is_null = |node: &NodeId| match self.source.value(*node) {
            Value::String(word) => &**word == "null",
            Value::Null => true,
            _ => false,
        };
        let (null, named): (Vec<_>, Vec<_>) = words.into_iter().partition(is_null);
        let is_list = matches!(self.source.value(value), Value::Sequence(_));
        if self.version == Version::V30 && (is_list || !null.is_empty()) {
            let what = if is_list {
                "a list of types"
            } else {
                "the type `null`"
            };
            let message = format!("{what} is a word of OpenAPI 3.1; taken as it is meant there");
            self.find(Severity::Repair, codes::SCHEMA_TYPES, message, value);
        }
        if let (Some(null), true) = (null.first(), is_list || !null.is_empty()) {
            made.retain(|(name, _)| name != "nullable");
            made.push(("nullable".to_owned(), self.source.make_boolean(true, *null)));
        }
        match (named.as_slice(), null.first()) {
            ([], Some(null)) => {
                // What 3.0 says of a value that is always `null`.
                made.retain(|(name, _)| name != "enum");
                let null = self.source.make_null(*null);
                let list = self.source.make_list(vec![null], value);
                made.push(("enum".to_owned(), list));
            }
            ([], None) => {}
            ([one], _) => {
                // Known or not: the grammar looks at it.
                let one = self.source.make_copy(*one);
                made.push(("type".to_owned(), one));
            }
            (several, _) => self.alternatives(several, value, made),
        }
    }

    /// Several types: one alternative for each, with the words that speak of it.
    fn alternatives(&mut self, words: &[NodeId], of: NodeId, made: &mut Entries) {
        let named: Vec<(&'static str, NodeId)> = words
            .iter()
            .filter_map(|word| {
                let text = self.source.string(*word)?;
                let known = TYPES.iter().find(|known| **known == text)?;
                Some((*known, *word))
            })
            .collect();
        for word in words
            .iter()
            .filter(|word| !named.iter().any(|(_, known)| known == *word))
        {
            let what = match self.source.string(*word) {
                Some(text) => format!("`{text}`"),
                None => self.source.value(*word).kind().to_owned(),
            };
            let message = format!("`type` names {what}; it can be one of the types of JSON Schema");
            let place = self.source.place(*word);
            let finding =
                crate::diagnostic::Diagnostic::new(Severity::Error, codes::BAD_WORD, message);
            self.found.push(finding.at(place));
        }
        let has = |name: &str| named.iter().any(|(known, _)| *known == name);
        let both = has("integer") && has("number");
        // Beside alternatives of another kind, a list of types only restricts them.
        if made
            .iter()
            .any(|(name, _)| matches!(name.as_str(), "oneOf" | "anyOf" | "allOf"))
        {
            return;
        }
        let mut alternatives = Vec::new();
        for (kind, word) in &named {
            if both && *kind == "integer" {
                continue;
            }
            if let Some(alternative) = self.alternative(kind, *word, made) {
                alternatives.push(alternative);
            }
        }
        made.retain(|(name, _)| name != "enum" && name != "format" && !is_of_type(name));
        match alternatives.as_slice() {
            [] => {}
            [one] => {
                let entries = self.source.entries(*one).iter();
                let entries: Vec<_> = entries
                    .map(|entry| (entry.key.to_string(), entry.value))
                    .collect();
                made.extend(entries);
            }
            _ => {
                let list = self.source.make_list(alternatives, of);
                made.push(("oneOf".to_owned(), list));
            }
        }
    }

    /// One of several types; `None` where the values that are allowed have none of it.
    fn alternative(&mut self, kind: &str, word: NodeId, all: &Entries) -> Option<NodeId> {
        let mut made = vec![("type".to_owned(), self.source.make_text(kind, word))];
        let own = OF_TYPE.iter().find(|(kinds, _)| kinds.contains(&kind));
        for (name, value) in all {
            let is_own = own.is_some_and(|(_, words)| words.contains(&name.as_str()));
            let suits = match name.as_str() {
                "enum" => {
                    let items = self.source.items(*value).to_vec();
                    let items: Vec<_> = items
                        .into_iter()
                        .filter(|item| self.is_of(*item, kind))
                        .collect();
                    if items.is_empty() {
                        return None;
                    }
                    let list = self.source.make_list(items, *value);
                    made.push((name.clone(), list));
                    false
                }
                "format" => {
                    let of_number = self
                        .source
                        .string(*value)
                        .is_some_and(|text| OF_NUMBERS.contains(&text));
                    match kind {
                        "string" => !of_number,
                        "integer" | "number" => of_number,
                        _ => false,
                    }
                }
                _ => is_own,
            };
            if suits {
                made.push((name.clone(), *value));
            }
        }
        Some(self.source.make_object(made, word))
    }

    /// Whether a value is of a type.
    fn is_of(&self, node: NodeId, kind: &str) -> bool {
        match self.source.value(node) {
            Value::String(_) => kind == "string",
            Value::Boolean(_) => kind == "boolean",
            Value::Number(_) => kind == "integer" || kind == "number",
            Value::Sequence(_) => kind == "array",
            Value::Mapping(_) => kind == "object",
            Value::Null => false,
        }
    }
}

fn is_of_type(name: &str) -> bool {
    OF_TYPE.iter().any(|(_, words)| words.contains(&name))
}
