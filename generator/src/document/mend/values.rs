//! Values of another kind than belongs there.

use crate::diagnostic::codes;
use crate::source::{NodeId, Value};

use super::super::grammar::{Holds, Kind};
use super::super::special::{TYPES, other_word};
use super::Mend;

impl Mend<'_, '_> {
    /// What a value is meant to be, where it is of another kind and can mean one thing only.
    pub(super) fn shape(&mut self, node: NodeId, name: &str, holds: &Holds) -> Option<NodeId> {
        // Ours are new enough to be written right.
        if name.starts_with("x-") {
            return None;
        }
        match (holds, self.source.value(node)) {
            (Holds::List(inner), value) => {
                let is_one = match (inner, value) {
                    (_, Value::Sequence(_) | Value::Null) => false,
                    (Holds::One(kind) | Holds::OrRef(kind), Value::String(_)) => {
                        holder(*kind).is_some()
                    }
                    (Holds::One(kind) | Holds::OrRef(kind), _) => self.is_like(node, *kind),
                    (Holds::Json, _) => true,
                    (_, Value::String(_) | Value::Number(_)) => true,
                    _ => false,
                };
                is_one.then(|| self.list_of_one(node, name))
            }
            (Holds::Word(words), Value::String(word)) => {
                let mut words = words.iter().filter(|known| **known != &**word);
                let meant = words.find(|known| known.eq_ignore_ascii_case(word))?;
                Some(self.word(node, name, meant))
            }
            (Holds::SchemaOrBoolean, Value::String(word)) => {
                let value = match word.to_ascii_lowercase().as_str() {
                    "true" => true,
                    "false" => false,
                    _ => return self.type_alone(node, name),
                };
                self.taken(node, name, "a schema or a boolean", &format!("`{value}`"));
                Some(self.source.make_boolean(value, node))
            }
            (Holds::OrRef(Kind::Schema), Value::String(_)) => self.type_alone(node, name),
            (Holds::One(kind) | Holds::OrRef(kind), Value::Mapping(_)) => {
                self.other_words(node, name, *kind)
            }
            (Holds::SchemaOrBoolean, Value::Mapping(_)) => {
                self.other_words(node, name, Kind::Schema)
            }
            (Holds::One(kind), Value::String(_)) => {
                let keyword = holder(*kind)?;
                Some(self.in_object(node, name, *kind, keyword))
            }
            _ => None,
        }
    }

    /// Whether something is an object of a kind, by its keys.
    fn is_like(&self, node: NodeId, kind: Kind) -> bool {
        let grammar = kind.grammar();
        let mut keys = self.source.entries(node).iter().map(|entry| &*entry.key);
        let is_known = |key: &str| key == "$ref" || grammar.keyword(key).is_some();
        self.is_object(node) && (grammar.has_any_key() || keys.any(is_known))
    }

    fn list_of_one(&mut self, node: NodeId, name: &str) -> NodeId {
        self.taken(node, name, "a list", "a list of one");
        let item = self.source.make_copy(node);
        self.source.make_list(vec![item], node)
    }

    fn word(&mut self, node: NodeId, name: &str, meant: &str) -> NodeId {
        let word = self.source.string(node).unwrap_or_default();
        let message = format!("`{name}` is `{word}`; taken as `{meant}`");
        self.told_of_word(message, node, meant);
        self.source.make_text(meant, node)
    }

    /// `string` for a schema: one of that type.
    fn type_alone(&mut self, node: NodeId, name: &str) -> Option<NodeId> {
        let word = self.source.string(node)?.to_ascii_lowercase();
        if !TYPES.contains(&&*word) && other_word(&word).is_none() {
            return None;
        }
        self.taken(node, name, "a schema", "its `type`");
        let kind = self.source.make_copy(node);
        Some(
            self.source
                .make_object(vec![("type".to_owned(), kind)], node),
        )
    }

    /// A text for an object: what its first keyword says.
    fn in_object(&mut self, node: NodeId, name: &str, kind: Kind, keyword: &str) -> NodeId {
        let text = self.source.string(node).unwrap_or_default().to_owned();
        let entry = if kind == Kind::SecurityRequirement {
            self.taken(node, name, "an object", &format!("`{text}: []`"));
            (text, self.source.make_list(Vec::new(), node))
        } else {
            self.taken(node, name, "an object", &format!("its `{keyword}`"));
            (keyword.to_owned(), self.source.make_copy(node))
        };
        self.source.make_object(vec![entry], node)
    }

    fn taken(&mut self, node: NodeId, name: &str, wanted: &str, meant: &str) {
        let kind = self.source.value(node).kind();
        let message = format!("`{name}` takes {wanted}, and this is {kind}; taken as {meant}");
        self.told(codes::WRONG_KIND, message, node);
    }
}

/// The keyword that a text is meant for, where an object of this kind belongs.
fn holder(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Server => "url",
        Kind::Tag | Kind::SecurityRequirement => "name",
        Kind::Discriminator => "propertyName",
        _ => return None,
    })
}
