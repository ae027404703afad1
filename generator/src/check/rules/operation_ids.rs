//! Each operation should have a name of its own.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let firsts = firsts(resolved);
    for (index, endpoint) in resolved.endpoints.iter().enumerate() {
        let Some(written) = resolved
            .document
            .objects
            .operations
            .get(&endpoint.operation)
        else {
            continue;
        };
        let (method, path) = (&endpoint.method, endpoint.path);
        let id = written.operation_id.as_deref().unwrap_or_default();
        if id.is_empty() {
            if source.get(endpoint.operation, "x-rust-name").is_some() {
                continue;
            }
            let message =
                format!("{method} {path} has no `operationId`; it is named after method and path");
            let place = source.place(endpoint.operation);
            found.push(
                Diagnostic::new(Severity::Note, codes::MISSING_OPERATION_ID, message).at(place),
            );
            continue;
        }
        let first = firsts.get(id).copied().unwrap_or(index);
        if first == index {
            continue;
        }
        let first = &resolved.endpoints[first];
        let message = format!(
            "the `operationId` `{id}` is taken by {} {}; {method} {path} is named after method and path",
            first.method, first.path
        );
        let id = source.get(endpoint.operation, "operationId");
        let place = source.place(id.unwrap_or(endpoint.operation));
        found.push(
            Diagnostic::new(Severity::Repair, codes::DUPLICATE_OPERATION_ID, message).at(place),
        );
    }
}

/// Which endpoint has an `operationId` first.
pub(in crate::check) fn firsts<'r>(resolved: &'r Resolved<'_>) -> HashMap<&'r str, usize> {
    let mut firsts = HashMap::new();
    for (index, endpoint) in resolved.endpoints.iter().enumerate() {
        let written = resolved
            .document
            .objects
            .operations
            .get(&endpoint.operation);
        if let Some(id) = written.and_then(|written| written.operation_id.as_deref()) {
            firsts.entry(id).or_insert(index);
        }
    }
    firsts
}
