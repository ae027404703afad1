//! The names that objects give themselves: `$id` names a resource, `$anchor` and `$dynamicAnchor` a
//! place within one.

use std::collections::HashMap;

use super::tree::{NodeId, Value};
use super::{Entry, Source};

/// Written objects by their names, in the order in which they stand.
#[derive(Debug, Default)]
pub(super) struct Named {
    resources: HashMap<Box<str>, Vec<NodeId>>,
    /// Each with the resource that it is a part of.
    anchors: HashMap<Box<str>, Vec<(NodeId, NodeId)>>,
}

impl Source {
    /// The resource that a value is a part of: the nearest object around it with an `$id`, or all of its file.
    pub(crate) fn resource(&self, node: NodeId) -> NodeId {
        let mut node = self.written(node);
        while !self.is_resource(node) {
            match self.parent(node) {
                Some(parent) => node = parent,
                // What an overlay adds is a part of the description.
                None => return self.written_root(self.file_of(node)).unwrap_or(node),
            }
        }
        node
    }

    /// The resources that call themselves so.
    pub(crate) fn resources_named(&self, id: &str) -> &[NodeId] {
        self.named().resources.get(id).map_or(&[], Vec::as_slice)
    }

    /// The objects that an anchor names in a resource; where it names none there, those of other resources.
    pub(crate) fn anchored(&self, resource: NodeId, name: &str) -> Vec<NodeId> {
        let all = self
            .named()
            .anchors
            .get(name)
            .map_or(&[][..], Vec::as_slice);
        let own = all.iter().filter(|(_, of)| *of == resource);
        let own: Vec<NodeId> = own.map(|(node, _)| *node).collect();
        match own.is_empty() {
            true => all.iter().map(|(node, _)| *node).collect(),
            false => own,
        }
    }

    /// Whether another object has the same `$dynamicAnchor`, which a `$dynamicRef` to this one may come to mean.
    pub(crate) fn is_dynamic(&self, node: NodeId) -> bool {
        let name = |node| self.string(self.get(node, "$dynamicAnchor")?);
        let node = self.written(node);
        let Some(own) = name(node) else {
            return false;
        };
        let alike = self.named().anchors.get(own).into_iter().flatten();
        alike
            .into_iter()
            .any(|(other, _)| *other != node && name(*other) == Some(own))
    }

    fn is_resource(&self, node: NodeId) -> bool {
        let id = self.get(node, "$id").and_then(|id| self.string(id));
        id.is_some_and(|id| !id.starts_with('#'))
    }

    fn named(&self) -> &Named {
        self.named.get_or_init(|| {
            let mut named = Named::default();
            for (id, node) in self.parts().filter(|(_, node)| node.origin.is_none()) {
                if let Value::Mapping(mapping) = &node.value {
                    for entry in mapping.entries() {
                        self.name(&mut named, id, entry);
                    }
                }
            }
            named
        })
    }

    fn name(&self, named: &mut Named, object: NodeId, entry: &Entry) {
        let Some(text) = self.string(entry.value) else {
            return;
        };
        // Before `$anchor` there was, it was an `$id` with a fragment alone.
        let anchor = match &*entry.key {
            "$anchor" | "$dynamicAnchor" => Some(text),
            "$id" => text.strip_prefix('#'),
            _ => return,
        };
        match anchor {
            Some(anchor) => {
                let anchors = named.anchors.entry(anchor.into()).or_default();
                // One object may have both kinds of anchor.
                if anchors.last().is_none_or(|(last, _)| *last != object) {
                    anchors.push((object, self.resource(object)));
                }
            }
            None => named.resources.entry(text.into()).or_default().push(object),
        }
    }
}
