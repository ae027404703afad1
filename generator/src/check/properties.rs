//! The properties of a schema, also those that come by `allOf` and by its
//! alternatives.

use std::collections::HashSet;

use crate::resolve::Resolved;
use crate::source::{Entry, NodeId};

/// How many schemas are looked at for one answer.
const LIMIT: usize = 200;

/// The schema itself, and all that it is made of.
fn parts(resolved: &Resolved<'_>, schema: NodeId) -> Vec<NodeId> {
    let source = resolved.source();
    let mut seen = HashSet::new();
    let mut parts = Vec::new();
    let mut next = vec![schema];
    while let Some(node) = next.pop() {
        let Some(node) = resolved.follow(node) else {
            continue;
        };
        if parts.len() >= LIMIT || !seen.insert(node) {
            continue;
        }
        parts.push(node);
        for name in ["allOf", "oneOf", "anyOf"] {
            next.extend(source.items_of(node, name));
        }
    }
    parts
}

/// All properties, where there are any.
pub(super) fn all<'a>(resolved: &Resolved<'a>, schema: NodeId) -> Vec<&'a Entry> {
    let source = resolved.source();
    let parts = parts(resolved, schema).into_iter();
    let lists = parts.filter_map(|part| source.get(part, "properties"));
    lists.flat_map(|list| source.entries(list)).collect()
}
