//! The parameters that a path names are those that its operations have. Where
//! they are not, the path holds: what it names is a parameter, and nothing else is.

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
    let names = declared.keys().copied().collect();
    let amiss = amiss(path, &names);
    for (name, meant) in amiss.missing {
        let taken = match meant {
            Some(meant) => format!("`{meant}`, which is not in the path"),
            None => "a text".to_owned(),
        };
        let message = format!("{method} {path} has no path parameter `{name}`; taken as {taken}");
        let place = source.place(endpoint.operation);
        let help = format!(
            "add it to `parameters`: `{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}`"
        );
        let finding = Diagnostic::new(Severity::Repair, codes::UNDECLARED_PATH_PARAMETER, message);
        found.push(finding.at(place).help(help).nearest(meant));
    }
    for name in amiss.unused {
        let message =
            format!("the path parameter `{name}` is not in the path of {method} {path}; left out");
        let node = declared[name];
        // The reference to a parameter that others use as well, not the parameter.
        let word = source.get(node, "$ref").or(source.get(node, "name"));
        let place = source.place(word.unwrap_or(node));
        let finding = Diagnostic::new(Severity::Repair, codes::UNUSED_PATH_PARAMETER, message);
        found.push(finding.at(place));
    }
}

/// How path and parameters differ.
pub(in crate::check) struct Amiss<'n> {
    /// Names in the path, each with the parameter that it slightly misspells.
    pub missing: Vec<(&'n str, Option<&'n str>)>,
    /// Path parameters that are not in the path, and not meant by a name in it.
    pub unused: Vec<&'n str>,
}

/// Compares a path with the names of the path parameters of an operation.
pub(in crate::check) fn amiss<'n>(path: &'n str, declared: &IndexSet<&'n str>) -> Amiss<'n> {
    let named: IndexSet<&str> = names(path).collect();
    let mut unused: IndexSet<&str> = declared.difference(&named).copied().collect();
    let missing = named.difference(declared).map(|name| {
        let meant = nearest(name, unused.iter().take(COMPARED).copied());
        if let Some(meant) = meant {
            unused.shift_remove(meant);
        }
        (*name, meant)
    });
    Amiss {
        missing: missing.collect(),
        unused: unused.into_iter().collect(),
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
