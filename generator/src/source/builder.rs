//! What the readers of YAML and JSON build the tree with: they say what begins
//! and ends where; here keys are compared, aliases copied and limits kept.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, codes};

use super::copies::{Copies, DEPTH};
use super::tree::{Entry, Mapping, Node, NodeId, Value};
use super::{File, Source};

/// A fatal finding was made; reading ends.
pub(super) struct Stopped;

/// The tree as far as it was read.
pub(super) struct Builder<'a> {
    source: &'a mut Source,
    file: usize,
    found: &'a mut Diagnostics,
    open: Vec<Open>,
    anchors: HashMap<usize, NodeId>,
    copies: Copies,
    /// Whether the last of equal keys counts, as it does for all who read JSON.
    last_counts: bool,
    /// How many nodes and findings there are of other files, and of the file as a whole.
    before: (usize, usize),
}

/// A list or an object whose end was not read yet.
struct Open {
    node: NodeId,
    items: Vec<NodeId>,
    /// Of an object.
    mapping: Option<OpenMapping>,
}

#[derive(Default)]
struct OpenMapping {
    entries: Mapping,
    key: Option<Key>,
    /// What stands under `<<`.
    merged: Option<NodeId>,
}

/// A key whose value comes next.
pub(super) struct Key {
    pub text: String,
    pub start: usize,
    pub end: usize,
    /// The `<<` of YAML, unquoted.
    pub merges: bool,
}

impl<'a> Builder<'a> {
    pub fn new(source: &'a mut Source, file: usize, found: &'a mut Diagnostics) -> Self {
        let before = (source.nodes.len(), found.len());
        Self {
            source,
            file,
            found,
            open: Vec::new(),
            anchors: HashMap::new(),
            copies: Copies::new(),
            last_counts: false,
            before,
        }
    }

    /// Takes the last of equal keys: YAML forbids them, JSON does not.
    pub fn last_counts(mut self) -> Self {
        self.last_counts = true;
        self
    }

    /// Forgets what was read, so that it can be read again in another way.
    pub fn restart(&mut self) {
        let (nodes, findings) = self.before;
        self.source.nodes.truncate(nodes);
        self.found.truncate(findings);
        self.open.clear();
        self.anchors.clear();
        self.copies = Copies::new();
    }

    /// The text that is read.
    pub fn file(&self) -> &File {
        &self.source.files[self.file]
    }

    /// Whether the next scalar is a key.
    pub fn wants_key(&self) -> bool {
        let mapping = self.open.last().and_then(|open| open.mapping.as_ref());
        mapping.is_some_and(|mapping| mapping.key.is_none())
    }

    /// A key of the object that is open.
    pub fn key(&mut self, key: Key) {
        if let Some(mapping) = self.open.last_mut().and_then(|open| open.mapping.as_mut()) {
            mapping.key = Some(key);
        }
    }

    /// A value that has no children.
    pub fn scalar(&mut self, value: Value, start: usize, end: usize) -> NodeId {
        let node = self.add(value, start, end);
        self.close(node);
        node
    }

    /// A value that stands nowhere, for aliases to copy.
    pub fn detached(&mut self, value: Value, start: usize, end: usize) -> NodeId {
        self.add(value, start, end)
    }

    /// A list begins.
    pub fn sequence(&mut self, start: usize) -> Result<NodeId, Stopped> {
        self.begin(Value::Sequence(Vec::new()), start, None)
    }

    /// An object begins.
    pub fn mapping(&mut self, start: usize) -> Result<NodeId, Stopped> {
        let mapping = Some(OpenMapping::default());
        self.begin(Value::Mapping(Mapping::default()), start, mapping)
    }

    /// The list or object that began last ends.
    pub fn end(&mut self, end: usize) -> Option<NodeId> {
        let open = self.open.pop()?;
        let value = match open.mapping {
            None => Value::Sequence(open.items),
            Some(mapping) => {
                let mut entries = mapping.entries;
                if let Some(merged) = mapping.merged {
                    self.merge(open.node, &mut entries, merged);
                }
                Value::Mapping(entries)
            }
        };
        let node = &mut self.source.nodes[open.node.index()];
        node.value = value;
        node.end = end.max(node.start);
        self.source.adopt(open.node);
        self.close(open.node);
        Some(open.node)
    }

    /// Remembers what an anchor of YAML stands for.
    pub fn anchor(&mut self, anchor: usize, node: NodeId) {
        if anchor > 0 {
            self.anchors.insert(anchor, node);
        }
    }

    /// The text of the scalar that an alias stands for, where it is a key.
    pub fn anchored_text(&self, anchor: usize) -> Option<String> {
        match self.source.value(*self.anchors.get(&anchor)?) {
            Value::String(text) | Value::Number(text) => Some(text.to_string()),
            Value::Boolean(value) => Some(value.to_string()),
            _ => None,
        }
    }

    /// A copy of what an anchor stands for.
    pub fn alias(&mut self, anchor: usize, start: usize, end: usize) -> Result<(), Stopped> {
        let Some(original) = self.anchors.get(&anchor).copied() else {
            let message = "this alias lies within the value that it stands for";
            return Err(self.stop(codes::ENDLESS_ALIAS, message, start, end));
        };
        let depth = self.open.len();
        match self.copies.copy(self.source, original, depth) {
            Some(copy) => {
                self.close(copy);
                Ok(())
            }
            None => {
                let message = "the aliases of this file unfold to too much";
                Err(self.stop(codes::TOO_MANY_ALIASES, message, start, end))
            }
        }
    }

    /// Makes a fatal finding.
    pub fn stop(&mut self, code: Code, message: &str, start: usize, end: usize) -> Stopped {
        self.report(Severity::Fatal, code, message, start, end);
        Stopped
    }

    /// Makes a finding about what is open.
    pub fn report(
        &mut self,
        severity: Severity,
        code: Code,
        message: &str,
        start: usize,
        end: usize,
    ) {
        // After a fatal finding there is no tree to point into.
        let node = self.open.last().map(|open| open.node);
        let node = node.filter(|_| severity < Severity::Fatal);
        let place = self.source.span(self.file, start, end, node);
        self.found
            .push(Diagnostic::new(severity, code, message).at(place));
    }

    fn begin(
        &mut self,
        value: Value,
        start: usize,
        mapping: Option<OpenMapping>,
    ) -> Result<NodeId, Stopped> {
        if self.open.len() >= DEPTH {
            let message = format!("values lie more than {DEPTH} deep in each other here");
            return Err(self.stop(codes::TOO_DEEP, &message, start, start + 1));
        }
        let node = self.add(value, start, start);
        self.open.push(Open {
            node,
            items: Vec::new(),
            mapping,
        });
        Ok(node)
    }

    fn add(&mut self, value: Value, start: usize, end: usize) -> NodeId {
        self.source.push(Node {
            parent: None,
            position: 0,
            file: self.file,
            start,
            end,
            origin: None,
            value,
        })
    }

    /// Hands a finished value to what is open.
    fn close(&mut self, node: NodeId) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        let Some(mapping) = &mut open.mapping else {
            open.items.push(node);
            return;
        };
        let Some(key) = mapping.key.take() else {
            return;
        };
        if key.merges {
            mapping.merged = Some(node);
            return;
        }
        let repeated = mapping.entries.insert(Entry {
            key: key.text.into(),
            value: node,
            start: key.start,
            end: key.end,
        });
        let Some(entry) = repeated else {
            return;
        };
        let (start, end) = (entry.start, entry.end);
        let message = format!("`{}` stands twice in this object", entry.key);
        if self.last_counts {
            mapping.entries.put(entry);
            let message = format!("{message}; the last counts");
            self.report(Severity::Repair, codes::REPEATED_KEY, &message, start, end);
        } else {
            self.report(Severity::Error, codes::DUPLICATE_KEY, &message, start, end);
        }
    }

    /// Adds what stands under `<<`; an object's own keys win.
    fn merge(&mut self, into: NodeId, entries: &mut Mapping, merged: NodeId) {
        let sources = match self.source.value(merged) {
            Value::Sequence(items) => items.clone(),
            _ => vec![merged],
        };
        for source in sources {
            let Value::Mapping(mapping) = self.source.value(source) else {
                let node = self.source.node(source);
                let (start, end) = (node.start, node.end);
                let message = "only objects can be merged with `<<`";
                let place = self.source.span(self.file, start, end, Some(into));
                let finding = Diagnostic::new(Severity::Error, codes::BAD_MERGE, message);
                self.found.push(finding.at(place));
                continue;
            };
            for entry in mapping.entries().to_vec() {
                entries.insert(entry);
            }
        }
    }
}
