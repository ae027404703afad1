//! Names in Rust that the description gives: `x-rust-name`, and those of the
//! values of an `enum`.

use std::collections::HashMap;

use crate::check::value_names;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::grammar::Kind;
use crate::names::is_name;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source};

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let objects = &resolved.document.objects;
    let schemas = objects.schemas.keys();
    let all = schemas.clone().chain(objects.parameters.keys());
    for node in all.chain(objects.operations.keys()) {
        rust_name(source, *node, found);
    }
    for node in schemas {
        value_names(source, *node, found);
    }
    let components = resolved.components(Kind::Schema).iter();
    let components = components.map(|entry| (entry.value, Some(&*entry.key)));
    told_apart(source, "schema", components, found);
    let operations = resolved.endpoints.iter().map(|endpoint| {
        let written = objects.operations.get(&endpoint.operation);
        let id = written.and_then(|written| written.operation_id.as_deref());
        (endpoint.operation, id)
    });
    told_apart(source, "operation", operations, found);
}

/// What is given is a name.
fn rust_name(source: &Source, owner: NodeId, found: &mut Diagnostics) {
    let Some(node) = source.get(owner, "x-rust-name") else {
        return;
    };
    // What is no string was found by the grammar.
    if let Some(name) = source.string(node).filter(|name| !is_name(name)) {
        let message = format!("`{name}` cannot be a name in Rust");
        let finding = Diagnostic::new(Severity::Error, codes::BAD_RUST_NAME, message);
        found.push(finding.at(source.place(node)));
    }
}

/// Of two that are called the same without it, one is numbered; but a name
/// that was chosen should be what was chosen.
fn told_apart<'r>(
    source: &'r Source,
    kind: &str,
    all: impl Iterator<Item = (NodeId, Option<&'r str>)>,
    found: &mut Diagnostics,
) {
    let named = all.filter_map(|(node, name)| {
        let given = source.get(node, "x-rust-name");
        let name = given.and_then(|given| source.string(given)).or(name)?;
        Some((name, given))
    });
    let named: Vec<_> = named.collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (name, _) in &named {
        *counts.entry(name).or_default() += 1;
    }
    for (name, given) in named {
        if let Some(node) = given.filter(|_| counts[name] > 1) {
            let message = format!("another {kind} is called `{name}` as well");
            let finding = Diagnostic::new(Severity::Error, codes::BAD_RUST_NAME, message);
            found.push(finding.at(source.place(node)));
        }
    }
}

/// What is said of the values of an enum fits. Other tools write that, so what does not is left out.
fn value_names(source: &Source, schema: NodeId, found: &mut Diagnostics) {
    for (node, message) in value_names::read(source, schema).misfits {
        let finding = Diagnostic::new(Severity::Repair, codes::BAD_VALUE_NAMES, message);
        found.push(finding.at(source.place(node)));
    }
}
