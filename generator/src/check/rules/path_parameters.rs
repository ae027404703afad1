//! The parameters that a path names are those that its operations have. Where
//! they are not, the path holds: what it names is a parameter, and nothing else is.

use indexmap::{IndexMap, IndexSet};
use openapiv3::Parameter;

use crate::check::build::template;
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
    let queries = &declared.queries;
    let template = template::without_queries(path, |name| queries.contains(name));
    let names = declared.path.keys().copied().collect();
    let amiss = amiss(&template, &names);
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
        let node = declared.path[name];
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
    let named: IndexSet<&str> = template::names(path).collect();
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

/// What an operation has for its path.
#[derive(Default)]
struct Declared<'r> {
    /// The path parameters by name.
    path: IndexMap<&'r str, NodeId>,
    /// The names of the parameters of the query.
    queries: IndexSet<&'r str>,
}

/// The parameters; `None` where one of the parameters could not
/// be read, so that nobody knows which are missing.
fn declared<'r>(resolved: &'r Resolved<'_>, endpoint: &Endpoint<'_>) -> Option<Declared<'r>> {
    let source = resolved.source();
    let mut declared = Declared::default();
    for owner in [endpoint.item, endpoint.operation] {
        for node in source.items_of(owner, "parameters") {
            let target = resolved.follow(*node)?;
            let parameter = resolved.document.objects.parameters.get(&target)?;
            let name = parameter.parameter_data_ref().name.as_str();
            match parameter {
                Parameter::Path { .. } => drop(declared.path.insert(name, *node)),
                Parameter::Query { .. } => drop(declared.queries.insert(name)),
                _ => {}
            }
        }
    }
    Some(declared)
}
