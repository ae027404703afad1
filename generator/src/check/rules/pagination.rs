//! `x-pagination` says what its style needs; `x-rate-limit` lets requests through.

use std::collections::HashSet;

use crate::check::build::extensions::text;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::values;
use crate::resolve::{Endpoint, Resolved};
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut seen = HashSet::new();
    rate_limits(resolved, source.root(), found);
    for endpoint in &resolved.endpoints {
        if seen.insert(endpoint.operation) {
            rate_limits(resolved, Some(endpoint.operation), found);
            pagination(resolved, endpoint, found);
        }
    }
}

fn rate_limits(resolved: &Resolved<'_>, owner: Option<NodeId>, found: &mut Diagnostics) {
    let source = resolved.source();
    let limits = owner.map_or(&[][..], |owner| source.items_of(owner, "x-rate-limit"));
    let requests = limits
        .iter()
        .filter_map(|limit| source.get(*limit, "requests"));
    for node in requests {
        if values::count(source, node).value() == Some(Some(0)) {
            let message = "a limit of no requests lets nothing through";
            let finding = Diagnostic::new(Severity::Error, codes::BAD_RATE_LIMIT, message);
            found.push(finding.at(source.place(node)));
        }
    }
}

/// Of each style, the keywords that it must have, and those that it may have.
const STYLES: &[(&str, &[&str], &[&str])] = &[
    ("page", &["page"], &["total", "total-pages", "more"]),
    ("offset", &["offset"], &["total", "more"]),
    ("cursor", &["cursor"], &["next", "last-item", "more"]),
    ("link", &[], &["next", "more"]),
];

/// The keywords that only some styles have.
const OWN: &[&str] = &[
    "page",
    "offset",
    "cursor",
    "next",
    "last-item",
    "total",
    "total-pages",
    "more",
];

fn pagination(resolved: &Resolved<'_>, endpoint: &Endpoint<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let Some(node) = source.get(endpoint.operation, "x-pagination") else {
        return;
    };
    let has = |name: &str| source.get(node, name).is_some();
    let mut push = |place, message: String| {
        let finding = Diagnostic::new(Severity::Error, codes::BAD_PAGINATION, message);
        found.push(finding.at(place));
    };
    let style = text(source, node, "style").unwrap_or_default();
    let Some((_, needed, allowed)) = STYLES.iter().find(|known| known.0 == style) else {
        return; // Found by the grammar.
    };
    for name in needed.iter().filter(|name| !has(name)) {
        let message = format!("a pagination of style `{style}` must have `{name}`");
        push(source.key_place(node), message);
    }
    if style == "cursor" && has("next") == has("last-item") {
        let message = "a pagination of style `cursor` must have either `next` or `last-item`";
        push(source.key_place(node), message.to_owned());
    }
    for name in OWN {
        let belongs = needed.contains(name) || allowed.contains(name);
        if let Some(value) = source.get(node, name).filter(|_| !belongs) {
            let message = format!("`{name}` says nothing of a pagination of style `{style}`");
            push(source.key_place(value), message);
        }
    }
    if let (Some(max), None) = (source.get(node, "max-limit"), source.get(node, "limit")) {
        let message = "`max-limit` needs `limit`, the parameter that it is the most of";
        push(source.key_place(max), message.to_owned());
    }
}
