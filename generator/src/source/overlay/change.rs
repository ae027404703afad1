//! Changes of the tree.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::codes;

use super::super::copies::DEPTH;
use super::super::tree::{Entry, NodeId, Value};
use super::super::{Source, children};
use super::{Overlays, Version};

pub(super) const TOO_MUCH: &str = "the overlays add more than memory should hold, or too deep";

impl Overlays<'_, '_> {
    /// Adds a value to one that is selected: what is in an object to an object,
    /// items to a list. `by` is the expression that selects it.
    pub(super) fn update(&mut self, target: NodeId, added: NodeId, by: NodeId) {
        let (old, new) = (self.source.value(target), self.source.value(added));
        let done = match (old, new) {
            (Value::Mapping(_), Value::Mapping(_)) => {
                let depth = self.source.depth(target);
                self.merge(target, added, depth)
            }
            (Value::Sequence(_), _) => self.append(target, added),
            (Value::Mapping(_), _) => {
                let kind = new.kind();
                let message = format!("an object is updated with an object, and this is {kind}");
                return self.refuse(codes::BAD_ACTION, &message, added);
            }
            (_, Value::Mapping(_) | Value::Sequence(_)) => {
                let kind = old.kind();
                let message = format!(
                    "this selects {kind}, which nothing can be added to; select what holds it"
                );
                return self.refuse(codes::BAD_ACTION, &message, by);
            }
            _ if self.version < Version::V11 => {
                let kind = old.kind();
                let message = format!(
                    "this selects {kind}, and Overlay 1.0 changes objects and lists only; select what holds it"
                );
                return self.refuse(codes::BAD_ACTION, &message, by);
            }
            _ => self.replace(target, added),
        };
        if done.is_none() {
            self.exhaust(codes::TOO_MANY_COPIES, TOO_MUCH, by);
        }
    }

    /// Merges one object into another; `None` where that is too much.
    fn merge(&mut self, target: NodeId, added: NodeId, depth: usize) -> Option<()> {
        if depth > DEPTH {
            return None;
        }
        for entry in self.source.entries(added).to_vec() {
            let old = self.source.get(target, &entry.key);
            let kinds = old.map(|old| (self.source.value(old), self.source.value(entry.value)));
            match (old, kinds) {
                (Some(old), Some((Value::Mapping(_), Value::Mapping(_)))) => {
                    self.merge(old, entry.value, depth + 1)?;
                }
                (Some(old), Some((Value::Sequence(_), Value::Sequence(_)))) => {
                    self.append(old, entry.value)?;
                }
                _ => {
                    let value = self.copies.copy(self.source, entry.value, depth + 1)?;
                    if let Some(old) = self.source.put(target, Entry { value, ..entry }) {
                        self.take_away(old);
                    }
                }
            }
        }
        Some(())
    }

    /// Appends to a list: the items of another one, or a value that is none.
    fn append(&mut self, target: NodeId, added: NodeId) -> Option<()> {
        let depth = self.source.depth(target);
        let items = match self.source.value(added) {
            Value::Sequence(items) => items.clone(),
            _ => vec![added],
        };
        for item in items {
            let item = self.copies.copy(self.source, item, depth + 1)?;
            if let Value::Sequence(items) = &mut self.source.nodes[target.index()].value {
                items.push(item);
            }
        }
        self.source.adopt(target);
        Some(())
    }

    /// Puts a value in the place of another one.
    fn replace(&mut self, target: NodeId, added: NodeId) -> Option<()> {
        let parent = self.source.parent(target)?;
        let copy = self.copies.copy(self.source, added, 0)?;
        let node = self.source.node(copy);
        // The key stands in another file than the new value, which has none.
        let (start, end) = (node.start, node.end);
        match &mut self.source.nodes[parent.index()].value {
            Value::Sequence(items) => {
                for item in items.iter_mut().filter(|item| **item == target) {
                    *item = copy;
                }
            }
            Value::Mapping(mapping) => {
                let entries = mapping.entries.iter_mut();
                for entry in entries.filter(|entry| entry.value == target) {
                    (entry.value, entry.start, entry.end) = (copy, start, end);
                }
            }
            _ => {}
        }
        self.source.adopt(parent);
        self.take_away(target);
        Some(())
    }

    /// Removes what is selected.
    pub(super) fn remove(&mut self, targets: &[NodeId], root: NodeId, by: NodeId) {
        if targets.contains(&root) {
            let message = "this selects the whole description, which cannot be removed";
            return self.refuse(codes::BAD_ACTION, message, by);
        }
        let removed: HashSet<NodeId> = targets.iter().copied().collect();
        let parents: BTreeSet<_> = targets
            .iter()
            .filter_map(|node| self.source.parent(*node))
            .collect();
        for parent in parents {
            match &mut self.source.nodes[parent.index()].value {
                Value::Sequence(items) => items.retain(|item| !removed.contains(item)),
                Value::Mapping(mapping) => mapping.retain(|value| !removed.contains(&value)),
                _ => {}
            }
            self.source.adopt(parent);
        }
        for node in removed {
            self.take_away(node);
        }
    }

    /// Remembers that a value and all below it are gone.
    fn take_away(&mut self, node: NodeId) {
        self.removed.extend(self.source.below(node));
    }
}

impl Source {
    /// Makes a value and all below it no part of the description.
    pub(super) fn set_aside(&mut self, node: NodeId) {
        let below = self.below(node);
        self.aside.extend(below);
    }

    /// A value and all below it.
    fn below(&self, node: NodeId) -> Vec<NodeId> {
        let mut below = vec![node];
        let mut next = 0;
        while let Some(node) = below.get(next) {
            below.extend(children(self.value(*node)));
            next += 1;
        }
        below
    }

    /// How many values hold this one.
    fn depth(&self, node: NodeId) -> usize {
        std::iter::successors(self.parent(node), |node| self.parent(*node)).count()
    }

    /// Puts an entry into an object; gives what stood under its key.
    fn put(&mut self, object: NodeId, entry: Entry) -> Option<NodeId> {
        let value = entry.value;
        let Value::Mapping(mapping) = &mut self.nodes[object.index()].value else {
            return None;
        };
        let (position, old) = mapping.put(entry);
        let node = &mut self.nodes[value.index()];
        (node.parent, node.position) = (Some(object), position);
        old
    }
}
