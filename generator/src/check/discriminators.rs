//! The names of alternatives that a `discriminator` does not say, but that can
//! be told: those of a union within the union, and the only values that a
//! property may have.

use crate::check::members;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Discriminator, Schema, SchemaId, Shape, written_out};

/// How deep unions within unions are looked into.
const DEPTH: usize = 8;

/// Adds the names that can be told. A discriminator that leaves several
/// alternatives without any is no use.
pub(super) fn complete(schemas: &mut [Schema], found: &mut Diagnostics) {
    for index in 0..schemas.len() {
        let Shape::OneOf {
            alternatives,
            discriminator: Some(discriminator),
        } = &schemas[index].shape
        else {
            continue;
        };
        let completed = completed(schemas, alternatives, discriminator);
        let named = |id: &SchemaId| completed.mapping.values().any(|named| named == id);
        let unnamed = alternatives.iter().filter(|id| !named(id)).count();
        let completed = (unnamed < 2).then_some(completed);
        if unnamed > 0 {
            report(&schemas[index], unnamed, found);
        }
        if let Shape::OneOf { discriminator, .. } = &mut schemas[index].shape {
            *discriminator = completed;
        }
    }
}

fn completed(
    schemas: &[Schema],
    alternatives: &[SchemaId],
    discriminator: &Discriminator,
) -> Discriminator {
    let mut completed = discriminator.clone();
    let property = discriminator.property.as_str();
    for id in alternatives {
        let said = discriminator.mapping.values().any(|named| named == id);
        let names = match within(schemas, *id, property, DEPTH) {
            names if !names.is_empty() => names,
            _ if said => continue,
            _ => values(schemas, *id, property),
        };
        for name in names {
            completed.mapping.entry(name).or_insert(*id);
        }
    }
    completed
}

/// The names by which a union within a union tells its own alternatives apart.
fn within(schemas: &[Schema], id: SchemaId, property: &str, depth: usize) -> Vec<String> {
    let mut names = Vec::new();
    let Shape::OneOf {
        alternatives,
        discriminator: Some(inner),
    } = &schemas[written_out(schemas, id).0].shape
    else {
        return names;
    };
    if depth == 0 || inner.property != property {
        return names;
    }
    names.extend(inner.mapping.keys().cloned());
    for id in alternatives {
        names.extend(within(schemas, *id, property, depth - 1));
        if !inner.mapping.values().any(|named| named == id) {
            names.extend(values(schemas, *id, property));
        }
    }
    names
}

/// The values that an object's property may have, where they are listed.
fn values(schemas: &[Schema], id: SchemaId, property: &str) -> Vec<String> {
    let members = members::of(schemas, id);
    let property = members.and_then(|members| Some(members.properties.get(property)?.0.schema));
    match property.map(|id| &schemas[written_out(schemas, id).0].shape) {
        Some(Shape::String { values, .. }) => values.clone(),
        _ => Vec::new(),
    }
}

fn report(union: &Schema, unnamed: usize, found: &mut Diagnostics) {
    let message = match unnamed {
        1 => {
            "the `discriminator` has no name for one of the alternatives; it is taken where no name fits"
        }
        _ => {
            "the `discriminator` has no names for several alternatives, and is ignored: they are told apart by what matches"
        }
    };
    let finding = Diagnostic::new(Severity::Note, codes::IGNORED_DISCRIMINATOR, message);
    let finding = finding.help(
        "name them in `mapping`, by `$ref`: a schema that stands within the list has no name",
    );
    found.push(finding.at(union.place));
}
