//! `x-pagination` says what its style needs, and names query parameters that
//! the operation has. `x-rate-limit` lets requests through.

use std::collections::HashSet;

use openapiv3::Parameter;

use crate::check::build::extensions::text;
use crate::diagnostic::nearest::nearest;
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
    ("page", &["page"], &[]),
    ("offset", &["offset"], &[]),
    ("cursor", &["cursor", "next"], &[]),
    ("link", &[], &["next"]),
];

fn pagination(resolved: &Resolved<'_>, endpoint: &Endpoint<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let Some(node) = source.get(endpoint.operation, "x-pagination") else {
        return;
    };
    let error = |message: String| Diagnostic::new(Severity::Error, codes::BAD_PAGINATION, message);
    let style = text(source, node, "style").unwrap_or_default();
    let Some((_, needed, allowed)) = STYLES.iter().find(|known| known.0 == style) else {
        return; // Found by the grammar.
    };
    for name in needed
        .iter()
        .filter(|name| source.get(node, name).is_none())
    {
        let message = format!("a pagination of style `{style}` must have `{name}`");
        found.push(error(message).at(source.key_place(node)));
    }
    for name in ["page", "offset", "cursor", "next"] {
        let belongs = needed.contains(&name) || allowed.contains(&name);
        if let Some(value) = source.get(node, name).filter(|_| !belongs) {
            let message = format!("`{name}` says nothing of a pagination of style `{style}`");
            found.push(error(message).at(source.key_place(value)));
        }
    }
    if let (Some(max), None) = (source.get(node, "max-limit"), source.get(node, "limit")) {
        let message = "`max-limit` needs `limit`, the parameter that it is the most of";
        found.push(error(message.to_owned()).at(source.key_place(max)));
    }
    let Some(known) = query_parameters(resolved, endpoint) else {
        return;
    };
    for key in ["page", "offset", "cursor", "limit"] {
        let Some(name) = text(source, node, key) else {
            continue;
        };
        if !known.contains(&name.as_str()) {
            let (method, path) = (&endpoint.method, endpoint.path);
            let message = format!("{method} {path} has no query parameter `{name}`");
            let near = nearest(&name, known.iter().copied().take(100));
            let place = source.place(source.get(node, key).unwrap_or(node));
            found.push(error(message).at(place).nearest(near));
        }
    }
}

/// `None` where a parameter could not be read.
fn query_parameters<'r>(
    resolved: &'r Resolved<'_>,
    endpoint: &Endpoint<'_>,
) -> Option<Vec<&'r str>> {
    let source = resolved.source();
    let mut names = Vec::new();
    for owner in [endpoint.item, endpoint.operation] {
        for node in source.items_of(owner, "parameters") {
            let node = resolved.follow(*node)?;
            let parameter = resolved.document.objects.parameters.get(&node)?;
            if let Parameter::Query { parameter_data, .. } = parameter {
                names.push(parameter_data.name.as_str());
            }
        }
    }
    Some(names)
}
