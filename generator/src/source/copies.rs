//! Copies of values: of what aliases of YAML stand for, and of what overlays
//! add. Both multiply, so there is a limit.

use super::tree::{Node, NodeId, Value};
use super::{Source, children};

/// How deep values may lie in each other; descriptions stay under forty.
pub(super) const DEPTH: usize = 128;

/// What may be copied in all: a value costs one, and one more for 64 bytes of text.
const COPIES: usize = 1_000_000;

/// How much may still be copied.
pub(super) struct Copies {
    left: usize,
}

impl Copies {
    pub fn new() -> Self {
        Self { left: COPIES }
    }

    /// A copy of a value that is to lie this deep; it stands where the value
    /// stands. `None` where too much was copied, or it would lie too deep.
    pub fn copy(&mut self, source: &mut Source, original: NodeId, depth: usize) -> Option<NodeId> {
        let node = source.node(original);
        let text = match &node.value {
            Value::String(text) | Value::Number(text) => text.len(),
            Value::Mapping(mapping) => mapping.entries().iter().map(|entry| entry.key.len()).sum(),
            _ => 0,
        };
        self.left = self.left.checked_sub(1 + text / 64)?;
        if depth > DEPTH {
            return None;
        }
        let value = node.value.clone();
        let copy = Node {
            parent: None,
            position: 0,
            file: node.file,
            start: node.start,
            end: node.end,
            origin: None,
            value: Value::Null,
        };
        let copy = source.push(copy);
        let value = match value {
            Value::Sequence(items) => {
                let copies = items
                    .into_iter()
                    .map(|item| self.copy(source, item, depth + 1));
                Value::Sequence(copies.collect::<Option<_>>()?)
            }
            Value::Mapping(mut mapping) => {
                for entry in &mut mapping.entries {
                    entry.value = self.copy(source, entry.value, depth + 1)?;
                }
                Value::Mapping(mapping)
            }
            value => value,
        };
        source.nodes[copy.index()].value = value;
        source.adopt(copy);
        Some(copy)
    }
}

impl Source {
    /// Adds a value that stands nowhere yet.
    pub(super) fn push(&mut self, node: Node) -> NodeId {
        // Each node takes at least a byte of a file that is shorter than 4 GiB, or counts as a copy.
        let id = NodeId::from_index(self.nodes.len());
        self.nodes.push(node);
        id
    }

    /// Tells the children of a value whose they are.
    pub(super) fn adopt(&mut self, node: NodeId) {
        for (position, child) in children(self.value(node)).into_iter().enumerate() {
            let child = &mut self.nodes[child.index()];
            child.parent = Some(node);
            child.position = position;
        }
    }
}
