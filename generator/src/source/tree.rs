//! The positioned tree: what a file says, with the place of every value.
//!
//! Nodes lie in one list and name each other by [`NodeId`]; each knows its
//! parent, so that pointers are made only when a finding needs one.

use std::collections::HashMap;

/// Mappings with more entries than this get a table of their keys.
const INDEXED: usize = 16;

/// An index into the nodes of a [`super::Source`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    /// Its number.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    /// The node with a number below [`super::Source::len`].
    pub(crate) fn from_index(index: usize) -> Self {
        // There are never more nodes than this: the builder sees to it.
        Self(index as u32)
    }

    /// The reference that stands for this node where `openapiv3` wants a `$ref`.
    pub(crate) fn to_reference(self) -> String {
        format!("#{}", self.0)
    }

    /// The node that a reference made by [`NodeId::to_reference`] stands for.
    pub(crate) fn from_reference(reference: &str) -> Option<Self> {
        reference.strip_prefix('#')?.parse().ok().map(Self)
    }
}

/// A value, and where it stands.
#[derive(Debug)]
pub struct Node {
    pub(super) parent: Option<NodeId>,
    /// Which child of its parent it is.
    pub(super) position: usize,
    /// Index of the file.
    pub(super) file: usize,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    /// The value that it was made of, where it was not written itself.
    pub(super) origin: Option<NodeId>,
    pub(super) value: Value,
}

/// What a value is.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as written.
    Number(Box<str>),
    /// A string.
    String(Box<str>),
    /// A list.
    Sequence(Vec<NodeId>),
    /// An object.
    Mapping(Mapping),
}

impl Value {
    /// What to call it in a finding.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "`null`",
            Value::Boolean(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "an object",
        }
    }
}

/// The entries of an object, in order.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    pub(super) entries: Vec<Entry>,
    index: HashMap<Box<str>, usize>,
}

/// A key of an object and what stands under it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Box<str>,
    /// The value.
    pub value: NodeId,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Mapping {
    /// The entries, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry> {
        if self.entries.len() <= INDEXED {
            return self.entries.iter().find(|entry| &*entry.key == key);
        }
        self.index.get(key).map(|index| &self.entries[*index])
    }

    /// Adds an entry; the first with a key stays, and the second comes back.
    pub(super) fn insert(&mut self, entry: Entry) -> Option<Entry> {
        if self.get(&entry.key).is_some() {
            return Some(entry);
        }
        self.push(entry);
        None
    }

    /// Adds an entry whose key is not there.
    fn push(&mut self, entry: Entry) {
        let count = self.entries.len();
        if count == INDEXED {
            let keys = self.entries.iter().enumerate();
            self.index = keys.map(|(at, entry)| (entry.key.clone(), at)).collect();
        }
        if count >= INDEXED {
            self.index.insert(entry.key.clone(), count);
        }
        self.entries.push(entry);
    }

    /// Puts an entry in the place of the one with its key, or after all others; gives its
    /// position, and what stood there.
    pub(super) fn put(&mut self, entry: Entry) -> (usize, Option<NodeId>) {
        let position = match self.entries.len() <= INDEXED {
            true => self.entries.iter().position(|old| old.key == entry.key),
            false => self.index.get(&entry.key).copied(),
        };
        if let Some(position) = position {
            let old = std::mem::replace(&mut self.entries[position], entry);
            return (position, Some(old.value));
        }
        self.push(entry);
        (self.entries.len() - 1, None)
    }

    /// Keeps some of the entries.
    pub(super) fn retain(&mut self, keeps: impl Fn(NodeId) -> bool) {
        let entries = std::mem::take(self).entries;
        for entry in entries.into_iter().filter(|entry| keeps(entry.value)) {
            self.push(entry);
        }
    }
}
