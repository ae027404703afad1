//! The parameters that a path names are those that its operations have.

use indexmap::{IndexMap, IndexSet};
use openapiv3::Parameter;

use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::{Endpoint, Resolved};
use crate::source::NodeId;

/// With how many names one is compared.
const COMPARED: usize = 100;

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
    let named: IndexSet<&str> = names(path).collect();
    let unused = declared.iter().filter(|(name, _)| !named.contains(*name));
    let unused: Vec<_> = unused.collect();
    let missing = named.iter().filter(|name| !declared.contains_key(*name));
    for name in missing {
        let message = format!("{method} {path} has no path parameter `{name}`");
        let near = nearest(name, unused.iter().take(COMPARED).map(|(name, _)| **name));
        let place = source.place(endpoint.operation);
        let help = format!(
            "add it to `parameters`: `{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}`"
        );
        let finding = Diagnostic::new(Severity::Error, codes::UNDECLARED_PATH_PARAMETER, message);
        found.push(finding.at(place).help(help).nearest(near));
    }
    for (name, node) in unused {
        let message = format!("the path parameter `{name}` is not in the path of {method} {path}");
        let near = nearest(name, named.iter().take(COMPARED).copied());
        // The reference to a parameter that others use as well, not the parameter.
        let word = source.get(*node, "$ref").or(source.get(*node, "name"));
        let place = source.place(word.unwrap_or(*node));
        let finding = Diagnostic::new(Severity::Error, codes::UNUSED_PATH_PARAMETER, message);
        found.push(finding.at(place).nearest(near));
    }
}

/// The path parameters by name; `None` where one of the parameters could not
/// be read, so that nobody knows which are missing.
fn declared<'r>(
    resolved: &'r Resolved<'_>,
    endpoint: &Endpoint<'_>,
) -> Option<IndexMap<&'r str, NodeId>> {
    let source = resolved.source();
    let mut declared = IndexMap::new();
    for owner in [endpoint.item, endpoint.operation] {
        for node in source.items_of(owner, "parameters") {
            let target = resolved.follow(*node)?;
            let parameter = resolved.document.objects.parameters.get(&target)?;
            if let Parameter::Path { parameter_data, .. } = parameter {
                declared.insert(parameter_data.name.as_str(), *node);
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
