//! Components that no operation reaches: often what a slip elsewhere left
//! behind.

use std::collections::HashSet;

use crate::check::subtypes;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source, Value};

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut reached = HashSet::new();
    let subtypes = subtypes::all(resolved);
    let mut next: Vec<NodeId> = Vec::new();
    for endpoint in &resolved.endpoints {
        next.push(endpoint.operation);
        next.extend(source.get(endpoint.item, "parameters"));
    }
    for delivery in &resolved.deliveries {
        next.push(delivery.operation);
        next.extend(&delivery.around);
    }
    // Reading nodes, not kinds: what an example says is no reference, and no node below it is one.
    while let Some(node) = next.pop() {
        if !reached.insert(node) {
            continue;
        }
        next.extend(subtypes.get(&node).into_iter().flatten());
        match resolved.document.reference_at.get(&node) {
            Some(_) => next.extend(target(resolved, node)),
            None => next.extend(children(source, node)),
        }
    }
    for (kind, word) in SECTIONS {
        for entry in resolved.components(*kind) {
            if !reached.contains(&entry.value) {
                push(source, &entry.key, entry.value, word, found);
            }
        }
    }
    let used = schemes_in_use(resolved);
    for entry in resolved.components(Kind::SecurityScheme) {
        if !used.contains(&*entry.key) {
            push(source, &entry.key, entry.value, "security scheme", found);
        }
    }
}

/// The sections whose components are used by reference, and what one is called.
const SECTIONS: &[(Kind, &str)] = &[
    (Kind::Schema, "schema"),
    (Kind::Parameter, "parameter"),
    (Kind::RequestBody, "request body"),
    (Kind::Response, "response"),
    (Kind::Header, "header"),
    (Kind::Example, "example"),
    (Kind::Callback, "callback"),
];

fn push(source: &Source, name: &str, node: NodeId, word: &str, found: &mut Diagnostics) {
    let message = format!("no operation uses the {word} `{name}`");
    let place = source.key_place(node);
    found.push(Diagnostic::new(Severity::Note, codes::UNUSED_COMPONENT, message).at(place));
}

/// The schemes that `security` names, of operations and of the document.
fn schemes_in_use<'a>(resolved: &Resolved<'a>) -> HashSet<&'a str> {
    let source = resolved.source();
    let owners = resolved.endpoints.iter().map(|endpoint| endpoint.operation);
    let lists = owners
        .chain(source.root())
        .flat_map(|owner| source.items_of(owner, "security"));
    let entries = lists.flat_map(|requirement| source.entries(*requirement));
    entries.map(|entry| &*entry.key).collect()
}

/// What a reference names, which may be a reference again.
fn target(resolved: &Resolved<'_>, node: NodeId) -> Option<NodeId> {
    let at = resolved.document.reference_at.get(&node)?;
    resolved.document.references[*at].names
}

fn children(source: &Source, node: NodeId) -> Vec<NodeId> {
    match source.value(node) {
        Value::Sequence(items) => items.clone(),
        Value::Mapping(mapping) => {
            let entries = mapping.entries().iter();
            entries.map(|entry| entry.value).collect()
        }
        _ => Vec::new(),
    }
}
