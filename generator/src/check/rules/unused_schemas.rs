//! Component schemas that no operation reaches: often what a slip elsewhere
//! left behind.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source, Value};

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    // What another finding is about may be the very thing that would use it.
    if found.has_errors() {
        return;
    }
    let source = resolved.source();
    let mut reached = HashSet::new();
    let mut next: Vec<NodeId> = Vec::new();
    for endpoint in &resolved.endpoints {
        next.push(endpoint.operation);
        next.extend(source.get(endpoint.item, "parameters"));
    }
    // Reading nodes, not kinds: what an example says is no reference, and no node below it is one.
    while let Some(node) = next.pop() {
        if !reached.insert(node) {
            continue;
        }
        match resolved.document.reference_at.get(&node) {
            Some(_) => next.extend(target(resolved, node)),
            None => next.extend(children(source, node)),
        }
    }
    for entry in resolved.components(Kind::Schema) {
        if reached.contains(&entry.value) {
            continue;
        }
        let message = format!("no operation uses the schema `{}`", entry.key);
        let place = source.key_place(entry.value);
        found.push(Diagnostic::new(Severity::Note, codes::UNUSED_SCHEMA, message).at(place));
    }
}

/// What a reference names, which may be a reference again.
fn target(resolved: &Resolved<'_>, node: NodeId) -> Option<NodeId> {
    let at = resolved.document.reference_at.get(&node)?;
    crate::document::target(resolved.source(), resolved.document.references[*at].text)
}

fn children(source: &Source, node: NodeId) -> Vec<NodeId> {
    match source.value(node) {
        Value::Sequence(items) => items.clone(),
        Value::Mapping(mapping) => {
            let entries = mapping.entries().iter();
            // The schemas that a discriminator names are reached by their names.
            entries.map(|entry| entry.value).collect()
        }
        _ => Vec::new(),
    }
}
