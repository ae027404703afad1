//! OpenAPI 3.1 and 3.2 in the words of 3.0, as far as 3.0 has words for it: a
//! description is written again, value by value, before anything is checked.
//!
//! JSON Schema says in other words what 3.0 says as well: `null` among the
//! types, `const`, limits that are numbers, what stands beside `$ref`. What 3.0
//! cannot say is carried on for the grammar, or approximated with a note. A
//! description of 3.0 that uses these words means what they mean, and is
//! repaired in the same way.

mod conditions;
mod content;
mod events;
mod keys;
mod operation;
mod schema;
mod tuple;
mod types;

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, codes};
use crate::source::{Entry, NodeId, Source, Value};

use super::grammar::{Holds, Kind};
use super::version::{self, Version};

/// Writes the description again if it has words that 3.0 does not have.
pub(super) fn rewrite(source: &mut Source, found: &mut Diagnostics) {
    let Some(root) = source.root() else {
        return;
    };
    let Some(version) = version::of(source, root) else {
        return;
    };
    if version == Version::V30 && !schema::has_words(source) {
        return;
    }
    let made_before = source.len();
    let mut rewrite = Rewrite {
        source,
        found,
        version,
        waiting: Vec::new(),
        open: HashSet::new(),
        made_before,
    };
    let made = rewrite.object(root, Kind::Document);
    rewrite.finish();
    rewrite.source.rewrite_to(made);
}

/// The entries of an object that is being made.
type Entries = Vec<(String, NodeId)>;

struct Rewrite<'s, 'd> {
    source: &'s mut Source,
    found: &'d mut Diagnostics,
    version: Version,
    /// What references lead to, and what has to be there.
    waiting: Vec<(NodeId, Kind)>,
    /// The media types that references were followed to.
    open: HashSet<NodeId>,
    /// How many values there were before: those after them are of this stage.
    made_before: usize,
}

impl Rewrite<'_, '_> {
    /// What references lead to may stand anywhere.
    fn finish(&mut self) {
        while let Some((node, kind)) = self.waiting.pop() {
            if !self.is_made(node) {
                self.object(node, kind);
            }
        }
    }

    fn is_made(&self, node: NodeId) -> bool {
        node.index() >= self.made_before || self.source.made_of(node).is_some()
    }

    /// An object and everything below it, by the grammar.
    fn object(&mut self, node: NodeId, kind: Kind) -> NodeId {
        if kind == Kind::Schema {
            return self.schema(node);
        }
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        if let Some(target) = self.source.get(node, "$ref") {
            // The types of 3.0 have no reference here.
            if kind == Kind::MediaType {
                return self.media_type(node, target);
            }
            self.wait(target, kind);
            let made = self.source.make_copy(node);
            // Or references that lead to each other would wait for each other without end.
            self.source.stand_for(node, made);
            return made;
        }
        let grammar = kind.grammar();
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let value = match (grammar.keyword(&entry.key), grammar.pattern) {
                (Some(keyword), _) => self.value(entry.value, &keyword.holds),
                (None, Some(pattern)) if !entry.key.starts_with("x-") => {
                    self.value(entry.value, &pattern.holds)
                }
                _ => self.source.make_copy(entry.value),
            };
            made.push((entry.key.to_string(), value));
        }
        self.complete(node, kind, &mut made);
        let made = self.source.make_object(made, node);
        self.source.stand_for(node, made);
        made
    }

    /// The media type that a `$ref` stands for.
    fn media_type(&mut self, node: NodeId, text: NodeId) -> NodeId {
        let Some(target) = self.target(text) else {
            return self.source.make_copy(node);
        };
        if self.is_made(target) {
            return target;
        }
        // Two may refer to each other.
        if !self.open.insert(target) {
            return self.source.make_copy(node);
        }
        self.object(target, Kind::MediaType)
    }

    fn value(&mut self, node: NodeId, holds: &Holds) -> NodeId {
        match (holds, self.source.value(node)) {
            (Holds::One(kind) | Holds::OrRef(kind), _) => self.object(node, *kind),
            (Holds::SchemaOrBoolean, Value::Mapping(_)) => self.schema(node),
            (Holds::List(inner), Value::Sequence(items)) => {
                let items = items.clone();
                let items = items.into_iter().map(|item| self.value(item, inner));
                let items = items.collect();
                self.source.make_list(items, node)
            }
            (Holds::Map(inner), Value::Mapping(_)) => {
                let entries = self.entries(node);
                let entries = entries.iter().map(|entry| {
                    let value = self.value(entry.value, inner);
                    (entry.key.to_string(), value)
                });
                let entries = entries.collect();
                self.source.make_object(entries, node)
            }
            _ => self.source.make_copy(node),
        }
    }

    /// Has the object that a `$ref` leads to written again as well.
    fn wait(&mut self, text: NodeId, kind: Kind) {
        if let Some(target) = self.target(text) {
            self.waiting.push((target, kind));
        }
    }

    fn target(&self, text: NodeId) -> Option<NodeId> {
        super::target(self.source, text, self.source.string(text)?)
    }

    fn entries(&self, node: NodeId) -> Vec<Entry> {
        self.source.entries(node).to_vec()
    }

    /// A word of 3.1 in a description of 3.0.
    fn later_word(&mut self, entry: &Entry) {
        if self.version == Version::V30 {
            let message = format!(
                "`{}` is a word of OpenAPI 3.1; taken as it is meant there",
                entry.key
            );
            self.find(Severity::Repair, codes::OTHER_VERSION, message, entry.value);
        }
    }

    /// A finding at the key of a value.
    fn find(&mut self, severity: Severity, code: Code, message: String, node: NodeId) {
        let place = self.source.key_place(node);
        self.found
            .push(Diagnostic::new(severity, code, message).at(place));
    }
}
