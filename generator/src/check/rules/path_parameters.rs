//! The parameters that a path names are those that its operations have.

use std::collections::HashMap;

use openapiv3::Parameter;

use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::{Endpoint, Resolved};
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    for endpoint in &resolved.endpoints {
        check_endpoint(resolved, endpoint, found);
    }
}

fn check_endpoint(resolved: &Resolved<'_>, endpoint: &Endpoint<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let Some(declared) = declared(resolved, endpoint) else {
        return;
    };
    let (method, path) = (&endpoint.method, endpoint.path);
    let named: Vec<&str> = names(path).collect();
    for name in &named {
        if !declared.contains_key(name) {
            let message = format!("{method} {path} has no path parameter `{name}`");
            let others = declared
                .keys()
                .copied()
                .filter(|other| !named.contains(other));
            let near = nearest(name, others);
            let place = source.place(endpoint.operation);
            let finding = Diagnostic::new(
                Severity::Error,
                codes::UNDECLARED_PATH_PARAMETER,
                message,
            )
            .at(place)
            .help(format!(
                "add it to `parameters`: `{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}`"
            ));
            found.push(if near.is_some() {
                finding.nearest(near)
            } else {
                finding
            });
        }
    }
    let mut unused: Vec<_> = declared
        .iter()
        .filter(|(name, _)| !named.contains(name))
        .collect();
    unused.sort();
    for (name, node) in unused {
        let message = format!("the path parameter `{name}` is not in the path of {method} {path}");
        let near = nearest(name, named.iter().copied());
        let place = source.place(source.get(*node, "name").unwrap_or(*node));
        let finding = Diagnostic::new(Severity::Error, codes::UNUSED_PATH_PARAMETER, message);
        found.push(finding.at(place).nearest(near));
    }
}

/// The path parameters by name; `None` where one of the parameters could not
/// be read, so that nobody knows which are missing.
fn declared<'r>(
    resolved: &'r Resolved<'_>,
    endpoint: &Endpoint<'_>,
) -> Option<HashMap<&'r str, NodeId>> {
    let source = resolved.source();
    let mut declared = HashMap::new();
    for owner in [endpoint.item, endpoint.operation] {
        for node in source.items_of(owner, "parameters") {
            let node = resolved.follow(*node)?;
            let parameter = resolved.document.objects.parameters.get(&node)?;
            if let Parameter::Path { parameter_data, .. } = parameter {
                declared.insert(parameter_data.name.as_str(), node);
            }
        }
    }
    Some(declared)
}

/// The names in braces.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
}
