//! Making a tree anew: a description in an older form is written again in the
//! form that later stages know.
//!
//! What was read stays as it is. Each new value stands where the one stands
//! that it was made of, so that findings show what the author wrote, and
//! pointers into what was written lead to what was made of it.

use super::Source;
use super::tree::{Entry, Mapping, Node, NodeId, Value};

impl Source {
    /// A string that was made of a value.
    pub(crate) fn make_text(&mut self, text: &str, of: NodeId) -> NodeId {
        self.make(Value::String(text.into()), of)
    }

    /// A number of things, made of a value.
    pub(crate) fn make_count(&mut self, count: usize, of: NodeId) -> NodeId {
        self.make(Value::Number(count.to_string().into()), of)
    }

    /// A boolean that was made of a value.
    pub(crate) fn make_boolean(&mut self, value: bool, of: NodeId) -> NodeId {
        self.make(Value::Boolean(value), of)
    }

    /// `null`, made of a value.
    pub(crate) fn make_null(&mut self, of: NodeId) -> NodeId {
        self.make(Value::Null, of)
    }

    /// A list that was made of a value.
    pub(crate) fn make_list(&mut self, items: Vec<NodeId>, of: NodeId) -> NodeId {
        let node = self.make(Value::Sequence(items), of);
        self.adopt(node);
        node
    }

    /// An object that was made of a value; of two entries with one key the first stays.
    /// Each key stands where that of the value stands which its own value was made of.
    pub(crate) fn make_object(&mut self, entries: Vec<(String, NodeId)>, of: NodeId) -> NodeId {
        let mut mapping = Mapping::default();
        for (key, value) in entries {
            let node = self.node(value);
            let written = node.origin.unwrap_or(value);
            let (start, end) = match self.key(written) {
                Some(entry) => (entry.start, entry.end),
                None => (node.start, node.end),
            };
            mapping.insert(Entry {
                key: key.into(),
                value,
                start,
                end,
            });
        }
        let node = self.make(Value::Mapping(mapping), of);
        self.adopt(node);
        node
    }

    /// A value and all below it, as they were written.
    pub(crate) fn make_copy(&mut self, of: NodeId) -> NodeId {
        match self.value(of).clone() {
            Value::Sequence(items) => {
                let items = items.into_iter().map(|item| self.make_copy(item)).collect();
                self.make_list(items, of)
            }
            Value::Mapping(mapping) => {
                let entries = mapping.entries().iter();
                let entries = entries.map(|entry| {
                    let value = self.make_copy(entry.value);
                    (entry.key.to_string(), value)
                });
                let entries = entries.collect();
                self.make_object(entries, of)
            }
            value => self.make(value, of),
        }
    }

    /// Puts a value that was made into an object or a list, in the place of another one.
    pub(crate) fn put_made(&mut self, holder: NodeId, position: usize, made: NodeId) {
        let place = match &mut self.nodes[holder.index()].value {
            Value::Sequence(items) => items.get_mut(position),
            Value::Mapping(mapping) => {
                let entry = mapping.entries.get_mut(position);
                entry.map(|entry| &mut entry.value)
            }
            _ => None,
        };
        if let Some(place) = place {
            *place = made;
            let node = &mut self.nodes[made.index()];
            (node.parent, node.position) = (Some(holder), position);
        }
    }

    /// Adds a value that was made to an object that does not have its key.
    pub(crate) fn add_made(&mut self, object: NodeId, key: &str, made: NodeId) {
        let (start, end) = (self.node(made).start, self.node(made).end);
        let entry = Entry {
            key: key.into(),
            value: made,
            start,
            end,
        };
        if let Value::Mapping(mapping) = &mut self.nodes[object.index()].value {
            mapping.insert(entry);
        }
        self.adopt(object);
    }

    /// Gives an entry of an object another key, which stands where the old one does.
    pub(crate) fn rename(&mut self, object: NodeId, position: usize, key: &str) {
        if let Value::Mapping(mapping) = &mut self.nodes[object.index()].value {
            let mut entries = std::mem::take(mapping).entries;
            let mut renamed = None;
            if let Some(entry) = entries.get_mut(position) {
                let written = std::mem::replace(&mut entry.key, key.into());
                renamed = Some((entry.value, written));
            }
            for entry in entries {
                mapping.insert(entry);
            }
            if let Some((value, written)) = renamed {
                self.renamed.insert(self.written(value), written);
            }
        }
    }

    /// Takes keys away from an object.
    pub(crate) fn remove_keys(&mut self, object: NodeId, keys: &[&str]) {
        let gone = keys.iter().filter_map(|key| self.get(object, key));
        let gone: Vec<_> = gone.collect();
        if let Value::Mapping(mapping) = &mut self.nodes[object.index()].value {
            mapping.retain(|value| !gone.contains(&value));
        }
        self.adopt(object);
    }

    /// Says what became of a written value: pointers to it lead there from now on.
    pub(crate) fn stand_for(&mut self, written: NodeId, made: NodeId) {
        self.made.entry(written).or_insert(made);
    }

    /// Puts a new value where a value is now.
    pub(crate) fn put_in_place(&mut self, of: NodeId, made: NodeId) {
        let Node {
            parent, position, ..
        } = *self.node(of);
        match parent.map(|parent| &mut self.nodes[parent.index()].value) {
            Some(Value::Mapping(mapping)) => mapping.entries[position].value = made,
            Some(Value::Sequence(items)) => items[position] = made,
            _ => return,
        }
        let node = &mut self.nodes[made.index()];
        (node.parent, node.position) = (parent, position);
        self.stand_for(of, made);
    }

    /// What became of a written value.
    pub(crate) fn made_of(&self, written: NodeId) -> Option<NodeId> {
        // Of what was made, something else may have been made.
        let mut made = *self.made.get(&written)?;
        while let Some(next) = self.made.get(&made) {
            made = *next;
        }
        Some(made)
    }

    /// All objects of the tree that later stages see, and those that it refers to.
    pub(crate) fn current_mappings(&self) -> impl Iterator<Item = NodeId> {
        let written_again = self
            .root
            .is_some_and(|root| self.node(root).origin.is_some());
        let nodes = self.nodes.iter().enumerate();
        nodes.filter_map(move |(index, node)| {
            let current = node.origin.is_some() || !written_again;
            let is_object = matches!(node.value, Value::Mapping(_));
            (current && is_object).then(|| NodeId::from_index(index))
        })
    }

    /// Puts another value where an item of a list stands, or takes it out, in a list that takes
    /// the place of the one that was written.
    pub(crate) fn exchange(&mut self, item: NodeId, other: Option<NodeId>) {
        let Some(list) = self.node(item).parent else {
            return;
        };
        let items = self
            .items(list)
            .iter()
            .filter_map(|node| match *node == item {
                true => other,
                false => Some(*node),
            });
        let items = items.collect();
        let (parent, position) = (self.node(list).parent, self.node(list).position);
        let made = self.make_list(items, list);
        if let Some(parent) = parent {
            self.put_made(parent, position, made);
        }
    }

    /// Puts an object without some of its entries in the place of one, which stays as it was written.
    pub(crate) fn leave_out(&mut self, object: NodeId, keys: &[&str]) {
        let mut rest = Vec::new();
        for entry in self.entries(object).to_vec() {
            if !keys.contains(&&*entry.key) {
                rest.push((entry.key.to_string(), self.make_copy(entry.value)));
            }
        }
        let made = self.make_object(rest, object);
        let (parent, position) = (self.node(object).parent, self.node(object).position);
        if let Some(parent) = parent {
            self.put_made(parent, position, made);
        }
        self.stand_for(object, made);
    }

    /// Makes the new tree the one that later stages see.
    pub(crate) fn rewrite_to(&mut self, root: NodeId) {
        self.root = Some(root);
    }

    fn make(&mut self, value: Value, of: NodeId) -> NodeId {
        let written = self.node(of);
        let made = Node {
            parent: None,
            position: 0,
            file: written.file,
            start: written.start,
            end: written.end,
            origin: Some(written.origin.unwrap_or(of)),
            value,
        };
        self.push(made)
    }
}
