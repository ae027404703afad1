//! Names of the description that are one name in Rust. Nothing breaks: one is
//! numbered. But whoever looks for it should know.

use std::collections::{HashMap, HashSet};

use crate::check::build::Built;
use crate::check::members;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{Additional, Operation, Parameter, Schema, SchemaId, Shape};
use crate::names::{Scope, contested};

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    operations(built, found);
    components(built, found);
    tags(built, found);
    let mut seen = HashSet::new();
    for index in 0..built.checked.schemas.len() {
        properties(built, SchemaId(index), &mut seen, found);
        values(built, SchemaId(index), found);
    }
    for operation in &built.checked.operations {
        parameters(operation, true, &mut seen, found);
        parameters(operation, false, &mut seen, found);
    }
}

/// What has a name of the description, and where that stands.
struct Named<'c> {
    /// Decides among equals.
    key: String,
    name: &'c str,
    place: Place,
}

/// Reports those that lose their name; `kind` is what to call them, and `path`
/// stands before their names in Rust.
fn report(
    scope: Scope,
    kind: &str,
    path: &str,
    names: &[Named<'_>],
    found: &mut Diagnostics,
    mut report: impl FnMut(usize) -> bool,
) {
    let keys: Vec<_> = names
        .iter()
        .map(|named| (named.key.clone(), named.name))
        .collect();
    for lost in contested(scope, &keys) {
        if !report(lost.index) {
            continue;
        }
        let (this, other) = (&names[lost.index], &names[lost.winner]);
        let message = format!(
            "the {kind} `{}` and `{}` are one name in Rust: `{}` is called `{path}{}`, and `{}` is called `{path}{}`",
            other.name, this.name, other.name, lost.taken, this.name, lost.given
        );
        let finding = Diagnostic::new(Severity::Note, codes::NAME_COLLISION, message);
        found.push(finding.at(this.place));
    }
}

fn operations(built: &Built<'_>, found: &mut Diagnostics) {
    let source = built.source();
    let operations = built.checked.operations.iter();
    let names: Vec<_> = operations
        .filter_map(|operation| {
            let given = operation.rust_name.as_deref();
            let name = given.or(operation.id.as_deref())?;
            let key = given.map_or("operationId", |_| "x-rust-name");
            let id = operation.place.node;
            let id = id.and_then(|node| source.get(node, key));
            Some(Named {
                key: format!("{name} {} {}", operation.key, operation.method),
                name,
                place: id.map_or(operation.place, |id| source.place(id)),
            })
        })
        .collect();
    report(
        Scope::Methods,
        "operations",
        "Client::",
        &names,
        found,
        |_| true,
    );
}

fn components(built: &Built<'_>, found: &mut Diagnostics) {
    let schemas = built.checked.schemas.iter();
    let names: Vec<_> = schemas
        .filter(|schema| is_declared(schema))
        .filter_map(|schema| {
            let name = schema.type_name()?;
            Some(Named {
                key: name.to_owned(),
                name,
                place: schema.place,
            })
        })
        .collect();
    report(Scope::Modules, "schemas", "types::", &names, found, |_| {
        true
    });
}

/// The first tags of operations, which name modules and Cargo features.
fn tags(built: &Built<'_>, found: &mut Diagnostics) {
    let source = built.source();
    let mut seen = HashSet::new();
    let operations = built.checked.operations.iter();
    let names: Vec<_> = operations
        .filter_map(|operation| {
            let name = operation.tags.first()?;
            let list = operation
                .place
                .node
                .map(|node| source.items_of(node, "tags"));
            let written = list.and_then(|list| list.first());
            seen.insert(name).then(|| Named {
                key: name.clone(),
                name,
                place: written.map_or(operation.place, |node| source.place(*node)),
            })
        })
        .collect();
    report(Scope::Tags, "tags", "operations::", &names, found, |_| true);
}

/// Whether a component has a module of its own; others are only names.
fn is_declared(schema: &Schema) -> bool {
    match &schema.shape {
        Shape::Object {
            properties,
            additional,
            ..
        } => !properties.is_empty() || *additional == Additional::Denied,
        Shape::String { values, .. } => !values.is_empty(),
        Shape::Integer { values, .. } | Shape::Number { values, .. } => !values.is_empty(),
        Shape::AllOf { parts } => parts.len() > 1,
        Shape::OneOf { alternatives, .. } => alternatives.len() > 1,
        _ => false,
    }
}

fn properties(built: &Built<'_>, id: SchemaId, seen: &mut HashSet<Place>, found: &mut Diagnostics) {
    let Some(members) = members::of(&built.checked.schemas, id) else {
        return;
    };
    let names: Vec<_> = members
        .properties
        .iter()
        .map(|(name, (property, part))| {
            let node = built.property(*part, name);
            let schema = built.schema(property.schema);
            Named {
                key: (*name).to_owned(),
                name: schema.property_name().map_or(name, String::as_str),
                place: node.map_or(schema.place, |node| built.source().key_place(node)),
            }
        })
        .collect();
    let places: Vec<Place> = names.iter().map(|named| named.place).collect();
    report(Scope::Fields, "properties", "", &names, found, |index| {
        seen.insert(places[index])
    });
}

fn values(built: &Built<'_>, id: SchemaId, found: &mut Diagnostics) {
    let schema = built.schema(id);
    let Shape::String { values, .. } = &schema.shape else {
        return;
    };
    let source = built.source();
    let items = schema
        .place
        .node
        .map_or(&[][..], |node| source.items_of(node, "enum"));
    let mut places = items.iter().filter(|item| source.string(**item).is_some());
    let names = schema.values.iter();
    let names: HashMap<&String, &String> = names
        .filter_map(|(value, names)| Some((value, names.name.as_ref()?)))
        .collect();
    let mut seen = HashSet::new();
    let names: Vec<_> = values
        .iter()
        .filter(|value| seen.insert(*value))
        .map(|value| {
            let place = places.find(|item| source.string(**item) == Some(value));
            Named {
                key: value.clone(),
                name: names.get(value).copied().unwrap_or(value),
                place: place.map_or(schema.place, |item| source.place(*item)),
            }
        })
        .collect();
    report(Scope::Values, "values", "", &names, found, |_| true);
}

/// Required parameters are arguments, others are setters.
fn parameters(
    operation: &Operation,
    required: bool,
    seen: &mut HashSet<Place>,
    found: &mut Diagnostics,
) {
    let scope = if required {
        Scope::Arguments
    } else {
        Scope::Setters
    };
    let parameters = operation.parameters.iter();
    let own = |parameter: &&Parameter| parameter.required == required;
    let names: Vec<_> = parameters
        .filter(own)
        .map(|parameter| Named {
            key: parameter.name.clone(),
            name: parameter.rust_name.as_ref().unwrap_or(&parameter.name),
            place: parameter.place,
        })
        .collect();
    let places: Vec<Place> = names.iter().map(|named| named.place).collect();
    report(scope, "parameters", "", &names, found, |index| {
        seen.insert(places[index])
    });
}
