//! Names of properties that lead nowhere, or to two places.

use std::collections::{HashMap, HashSet};

use crate::check::build::Built;
use crate::check::members;
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{Additional, SchemaId, Shape};

/// With how many names one is compared.
const COMPARED: usize = 100;

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let schemas = &built.checked.schemas;
    // What an `allOf` requires may be a property of another of its parts.
    let parts: HashSet<SchemaId> = schemas
        .iter()
        .filter_map(|schema| match &schema.shape {
            Shape::AllOf { parts } => Some(parts),
            _ => None,
        })
        .flatten()
        .copied()
        .collect();
    let mut seen = HashSet::new();
    for index in 0..schemas.len() {
        let id = SchemaId(index);
        aliases(built, id, &mut seen, found);
        beside(built, id, &mut seen, found);
        if !parts.contains(&id) {
            required(built, id, &mut seen, found);
        }
    }
}

/// `x-aliases` that are the name of another property, or an alias of another.
fn aliases(built: &Built<'_>, id: SchemaId, seen: &mut HashSet<Place>, found: &mut Diagnostics) {
    let Some(members) = members::of(&built.checked.schemas, id) else {
        return;
    };
    let own = members.properties.iter();
    let aliases = own.clone().flat_map(|(name, (property, _))| {
        let schema = built.schema(property.schema);
        schema
            .aliases
            .iter()
            .map(move |alias| (alias.as_str(), *name, schema.place))
    });
    let mut owners: HashMap<&str, &str> = own.map(|(name, _)| (*name, *name)).collect();
    for (alias, name, place) in aliases {
        let owner = *owners.entry(alias).or_insert(name);
        if owner == name || !seen.insert(place) {
            continue;
        }
        let message = match owner == alias {
            true => format!("`{alias}`, an alias of `{name}`, is a property itself"),
            false => format!("`{alias}` is an alias of both `{owner}` and `{name}`"),
        };
        let source = built.source();
        let list = place.node.and_then(|node| source.get(node, "x-aliases"));
        let place = list.map_or(place, |list| source.place(list));
        found.push(Diagnostic::new(Severity::Error, codes::ALIAS_CLASH, message).at(place));
    }
}

/// Names in `required` that are no properties: the client can neither read nor write them.
fn required(built: &Built<'_>, id: SchemaId, seen: &mut HashSet<Place>, found: &mut Diagnostics) {
    let schemas = &built.checked.schemas;
    let Some(members) = members::of(schemas, id) else {
        return;
    };
    // A map takes any key.
    let open = matches!(members.additional, Additional::Any | Additional::Of(_));
    if open || members.properties.is_empty() {
        return;
    }
    let mut next = vec![id];
    let mut visited = HashSet::new();
    while let Some(id) = next.pop() {
        if !visited.insert(id) {
            continue;
        }
        match &schemas[id.0].shape {
            Shape::AllOf { parts } => next.extend(parts),
            Shape::Object { required, .. } => {
                let missing = required.iter();
                let missing =
                    missing.filter(|name| !members.properties.contains_key(name.as_str()));
                for name in missing {
                    let place = written(built, id, name);
                    if !seen.insert(place) {
                        continue;
                    }
                    let message =
                        format!("`required` names `{name}`, which is no property; it is left out");
                    let known = members.properties.keys().take(COMPARED).copied();
                    let near = nearest(name, known);
                    let finding = Diagnostic::new(Severity::Note, codes::UNKNOWN_PROPERTY, message);
                    let finding =
                        finding.help("add it to `properties`, or remove it from `required`");
                    found.push(finding.at(place).nearest(near));
                }
            }
            _ => {}
        }
    }
}

/// Names in `required` beside alternatives that do not require them themselves.
fn beside(built: &Built<'_>, id: SchemaId, seen: &mut HashSet<Place>, found: &mut Diagnostics) {
    let schema = built.schema(id);
    let (Shape::OneOf { alternatives, .. }, Some(node)) = (&schema.shape, schema.place.node) else {
        return;
    };
    let source = built.source();
    for item in source.items_of(node, "required") {
        let Some(name) = source.string(*item) else {
            continue;
        };
        let optional = |id: &SchemaId| {
            let members = members::of(&built.checked.schemas, *id)?;
            let property = members.properties.get(name);
            Some(property.is_none_or(|(property, _)| !property.required))
        };
        let place = source.place(*item);
        if alternatives.iter().any(|id| optional(id) == Some(true)) && seen.insert(place) {
            let message = format!(
                "not each of the alternatives requires `{name}`; that all of them do is not checked"
            );
            let finding = Diagnostic::new(Severity::Note, codes::APPROXIMATED_UNION, message);
            found.push(
                finding
                    .at(place)
                    .help("name it in `required` of each alternative"),
            );
        }
    }
}

/// Where a name stands in `required`.
fn written(built: &Built<'_>, id: SchemaId, name: &str) -> Place {
    let source = built.source();
    let schema = built.schema(id);
    let list = schema
        .place
        .node
        .map_or(&[][..], |node| source.items_of(node, "required"));
    let item = list.iter().find(|item| source.string(**item) == Some(name));
    item.map_or(schema.place, |item| source.place(*item))
}
