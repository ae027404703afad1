//! The schemas that stand for others: where a component has a `discriminator`,
//! itself or in a part of its own, and no alternatives, those are the components
//! that name it in their `allOf`.

use std::collections::{HashMap, HashSet};

use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::NodeId;

/// By such a component, its subtypes, sorted by name.
pub(super) fn all(resolved: &Resolved<'_>) -> HashMap<NodeId, Vec<NodeId>> {
    let source = resolved.source();
    let mut children: HashMap<NodeId, Vec<(&str, NodeId)>> = HashMap::new();
    for entry in resolved.components(Kind::Schema) {
        let parts = source.items_of(entry.value, "allOf");
        // One part alone is another name of what it refers to.
        if parts.len() < 2 && source.get(entry.value, "properties").is_none() {
            continue;
        }
        for part in parts {
            let is_reference = resolved.document.reference_at.contains_key(part);
            if let Some(parent) = resolved.follow(*part).filter(|_| is_reference) {
                children
                    .entry(parent)
                    .or_default()
                    .push((&entry.key, entry.value));
            }
        }
    }
    let is_parent = |node: NodeId| children.contains_key(&node) && teller(resolved, node).is_some();
    let parents = children.keys().copied().filter(|node| is_parent(*node));
    let below = parents.map(|parent| {
        let mut found: Vec<(&str, NodeId)> = Vec::new();
        let mut seen = HashSet::from([parent]);
        let mut next = vec![parent];
        while let Some(node) = next.pop() {
            for (name, child) in children.get(&node).into_iter().flatten() {
                if seen.insert(*child) {
                    found.push((name, *child));
                    // One that is a parent itself stands for what is below it.
                    next.extend(Some(*child).filter(|child| !is_parent(*child)));
                }
            }
        }
        found.sort_unstable();
        (parent, found.into_iter().map(|(_, node)| node).collect())
    });
    below.collect()
}

/// The schema whose `discriminator` tells what a component stands for: the component, or what stands in its `allOf`.
pub(super) fn teller(resolved: &Resolved<'_>, node: NodeId) -> Option<NodeId> {
    let source = resolved.source();
    let has = |node: NodeId, name: &str| source.get(node, name).is_some();
    let has_alternatives = |node: NodeId| has(node, "oneOf") || has(node, "anyOf");
    let parts = source.items_of(node, "allOf").iter().copied();
    let parts = parts.filter(|part| !resolved.document.reference_at.contains_key(part));
    if has_alternatives(node) {
        return None;
    }
    std::iter::once(node)
        .chain(parts)
        .find(|part| has(*part, "discriminator") && !has_alternatives(*part))
}
