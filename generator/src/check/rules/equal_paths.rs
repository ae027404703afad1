//! Two paths that differ in the names of their parameters only are one path.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut first: HashMap<(String, &str), &str> = HashMap::new();
    for endpoint in &resolved.endpoints {
        let (method, path) = (endpoint.method.as_str(), endpoint.path);
        let other = *first.entry((shape(path), method)).or_insert(path);
        if other == path {
            continue;
        }
        let message = format!(
            "{method} {path} and {method} {other} differ in the names of their parameters only; both are kept"
        );
        let place = source.place(endpoint.operation);
        found.push(Diagnostic::new(Severity::Repair, codes::EQUAL_PATHS, message).at(place));
    }
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for letter in path.chars() {
        inside = match letter {
            '{' => true,
            '}' => false,
            _ if inside => continue,
            _ => inside,
        };
        shape.push(letter);
    }
    shape
}
