//! No parameter stands twice in one list, those of paths are required, and
//! some headers are not for descriptions to set.

use std::collections::HashSet;

use openapiv3::Parameter;

use crate::check::build::parameter::{OWN_HEADERS, location};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::Location;
use crate::document::grammar::Kind;
use crate::document::values::is_token;
use crate::resolve::Resolved;
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let endpoints = resolved.endpoints.iter();
    let endpoints = endpoints.flat_map(|endpoint| [endpoint.item, endpoint.operation]);
    let deliveries = resolved.deliveries.iter();
    let deliveries = deliveries.flat_map(|delivery| [delivery.item, delivery.operation]);
    for owner in endpoints.chain(deliveries) {
        if seen.insert(owner) {
            check_list(resolved, owner, found);
        }
    }
}

fn check_list(resolved: &Resolved<'_>, owner: NodeId, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut names = HashSet::new();
    for item in source.items_of(owner, "parameters") {
        let Some(node) = resolved.follow(*item) else {
            continue;
        };
        let Some(parameter) = resolved.document.objects.parameters.get(&node) else {
            continue;
        };
        let data = parameter.parameter_data_ref();
        let location = location(parameter);
        let name = data.name.as_str();
        // HTTP does not tell the case of headers.
        let key = match location {
            Location::Header => name.to_ascii_lowercase(),
            _ => name.to_owned(),
        };
        let place = match source.get(node, "name") {
            // The second reference to one parameter, not the parameter.
            Some(_) if node != *item => source.place(source.get(*item, "$ref").unwrap_or(*item)),
            Some(name) => source.place(name),
            None => source.place(node),
        };
        if !names.insert((location, key)) {
            let word = word(location);
            let message = format!("there are two {word} parameters `{name}` here; this one holds");
            found.push(
                Diagnostic::new(Severity::Repair, codes::DUPLICATE_PARAMETER, message).at(place),
            );
        }
        if node == *item {
            check_parameter(resolved, node, parameter, found);
        }
    }
}

/// What is wrong with a parameter by itself.
fn check_parameter(
    resolved: &Resolved<'_>,
    node: NodeId,
    parameter: &Parameter,
    found: &mut Diagnostics,
) {
    debug_assert_eq!(resolved.document.kinds[node.index()], Some(Kind::Parameter));
    let data = parameter.parameter_data_ref();
    let name = data.name.as_str();
    let place = resolved.source().place(node);
    match location(parameter) {
        Location::Path if !data.required => {
            let message = format!(
                "the path parameter `{name}` must have `required: true`; taken as required"
            );
            found.push(
                Diagnostic::new(Severity::Repair, codes::OPTIONAL_PATH_PARAMETER, message)
                    .at(place),
            );
        }
        Location::Header if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {
            let message = format!("the header parameter `{name}` is ignored: the client sets it");
            found.push(Diagnostic::new(Severity::Note, codes::IGNORED_HEADER, message).at(place));
        }
        Location::Header if !is_token(name) => {
            let message = format!("`{}` is no name of a header; left out", name.escape_debug());
            found
                .push(Diagnostic::new(Severity::Repair, codes::BAD_HEADER_NAME, message).at(place));
        }
        _ => {}
    }
}

fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}
