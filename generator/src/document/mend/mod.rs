//! Mending: what people write in another way than OpenAPI has it, where it can
//! mean one thing only. A text where a list belongs is a list of one, `String`
//! is `string`, `GET` is `get`.
//!
//! The tree is changed in place, by the grammar, before anything is written
//! again or checked, so that no later stage knows of it. Each mend is a
//! finding at its place; what could mean two things is left for the grammar to find.

mod braces;
mod keys;
mod objects;
mod values;
mod version;

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source, Value};

use super::grammar::{Fate, Holds, Kind};
use super::version::Version;

pub(super) use version::version;

/// Mends a description of OpenAPI 3, as far as references lead.
pub(super) fn mend(source: &mut Source, found: &mut Diagnostics) {
    let Some(root) = source.root() else {
        return;
    };
    let Some(version) = super::version::of(source, root) else {
        return;
    };
    let mut mend = Mend {
        source,
        found,
        version,
        seen: HashSet::new(),
        waiting: vec![(root, Kind::Document)],
    };
    while let Some((node, kind)) = mend.waiting.pop() {
        mend.object(node, kind);
    }
}

struct Mend<'s, 'd> {
    source: &'s mut Source,
    found: &'d mut Diagnostics,
    version: Version,
    seen: HashSet<NodeId>,
    /// Objects that were not looked at yet.
    waiting: Vec<(NodeId, Kind)>,
}

impl Mend<'_, '_> {
    fn object(&mut self, node: NodeId, kind: Kind) {
        if !self.is_object(node) || !self.seen.insert(node) {
            return;
        }
        if let Some(text) = self.source.get(node, "$ref") {
            let target = self.source.string(text);
            let target = target.and_then(|target| super::target(self.source, text, target));
            self.waiting.extend(target.map(|target| (target, kind)));
            return;
        }
        self.keys(node, kind);
        self.whole(node, kind);
        let grammar = kind.grammar();
        for index in 0..self.source.entries(node).len() {
            let entry = self.source.entries(node)[index].clone();
            let holds = match (grammar.keyword(&entry.key), grammar.pattern) {
                (Some(keyword), _) if keyword.fate == Fate::Represented => keyword.holds,
                (None, Some(pattern)) if !entry.key.starts_with("x-") => {
                    let made = self.named(entry.value, &entry.key, &pattern.holds);
                    self.put(node, index, entry.value, made);
                    continue;
                }
                _ => continue,
            };
            let made = self.value(entry.value, &entry.key, &holds);
            self.put(node, index, entry.value, made);
        }
    }

    /// A value and what is below it; gives what takes its place.
    fn value(&mut self, node: NodeId, name: &str, holds: &Holds) -> NodeId {
        let node = self.shape(node, name, holds).unwrap_or(node);
        match (holds, self.source.value(node)) {
            (Holds::One(kind) | Holds::OrRef(kind), Value::Mapping(_)) => {
                self.waiting.push((node, *kind));
            }
            (Holds::SchemaOrBoolean, Value::Mapping(_)) => self.waiting.push((node, Kind::Schema)),
            // As drafts of JSON Schema have it for tuples.
            (Holds::OrRef(Kind::Schema) | Holds::SchemaOrBoolean, Value::Sequence(items))
                if name == "items" =>
            {
                for (index, item) in items.clone().into_iter().enumerate() {
                    let made = self.value(item, name, holds);
                    self.put(node, index, item, made);
                }
            }
            (Holds::List(inner), Value::Sequence(items)) => {
                for (index, item) in items.clone().into_iter().enumerate() {
                    let made = self.value(item, name, inner);
                    self.put(node, index, item, made);
                }
            }
            (Holds::Map(inner), Value::Mapping(mapping)) => {
                for (index, entry) in mapping.entries().to_vec().into_iter().enumerate() {
                    let made = self.named(entry.value, &entry.key, inner);
                    self.put(node, index, entry.value, made);
                }
            }
            _ => {}
        }
        node
    }

    /// What stands under a name of the author's choice: `null` is an object without anything.
    fn named(&mut self, node: NodeId, name: &str, holds: &Holds) -> NodeId {
        let holds_object = matches!(holds, Holds::One(_) | Holds::OrRef(_));
        if holds_object && matches!(self.source.value(node), Value::Null) {
            let message = format!("`{name}` is `null`; taken as empty");
            let place = self.source.key_place(node);
            let finding = Diagnostic::new(Severity::Repair, codes::NULL_VALUE, message);
            self.found.push(finding.at(place));
            return self.source.make_object(Vec::new(), node);
        }
        self.value(node, name, holds)
    }

    fn put(&mut self, holder: NodeId, index: usize, old: NodeId, new: NodeId) {
        if new != old {
            self.source.put_made(holder, index, new);
        }
    }

    fn is_object(&self, node: NodeId) -> bool {
        matches!(self.source.value(node), Value::Mapping(_))
    }

    /// Says that something was mended, at a value.
    fn told(&mut self, code: Code, message: String, node: NodeId) {
        let place = self.source.place(node);
        let finding = Diagnostic::new(Severity::Repair, code, message).at(place);
        self.found.push(finding);
    }

    /// The same of a word that is written in another way.
    fn told_of_word(&mut self, message: String, node: NodeId, meant: &str) {
        let place = self.source.place(node);
        let finding = Diagnostic::new(Severity::Repair, codes::BAD_WORD, message).at(place);
        self.found.push(finding.help(format!("write `{meant}`")));
    }

    /// The same at the key of a value.
    fn told_of_key(&mut self, code: Code, message: String, node: NodeId) {
        let place = self.source.key_place(node);
        let finding = Diagnostic::new(Severity::Repair, code, message).at(place);
        self.found.push(finding);
    }
}
