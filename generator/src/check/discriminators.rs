//! The names of alternatives that a `discriminator` does not say, but that can
//! be told: those of a union within the union, and the only values that a
//! property may have. Where each alternative requires one property to be a text
//! of its own, that property is a discriminator though nobody says so.

mod literals;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::check::members;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Discriminator, Property, Schema, SchemaId, Shape, written_out};

/// How many alternatives are looked at for a property that tells them apart.
const COMPARED: usize = 1000;

/// Adds the names that can be told. A discriminator that leaves several
/// alternatives without any is no use.
pub(super) fn complete(schemas: &mut [Schema], found: &mut Diagnostics) {
    for index in 0..schemas.len() {
        let Shape::OneOf {
            alternatives,
            discriminator,
        } = &schemas[index].shape
        else {
            continue;
        };
        let Some(discriminator) = discriminator else {
            let told = implied(schemas, alternatives);
            if let Shape::OneOf { discriminator, .. } = &mut schemas[index].shape {
                *discriminator = told;
            }
            continue;
        };
        let completed = completed(schemas, alternatives, discriminator);
        let named = |id: &SchemaId| completed.mapping.values().any(|named| named == id);
        let unnamed = alternatives.iter().filter(|id| !named(id)).count();
        let completed = match unnamed < 2 {
            true => Some(completed),
            false => implied(schemas, alternatives),
        };
        // What stands for others is taken where none of their names fits, and needs no name.
        let stands_for_others = |id: &SchemaId| schemas[id.0].place == schemas[index].place;
        let only_itself = unnamed == 1 && alternatives.iter().any(stands_for_others);
        if unnamed > 0 && !only_itself {
            report(&schemas[index], unnamed, completed.as_ref(), found);
        }
        if let Shape::OneOf { discriminator, .. } = &mut schemas[index].shape {
            *discriminator = completed;
        }
    }
}

/// The first property that all alternatives require, each with one value of its own.
fn implied(schemas: &[Schema], alternatives: &[SchemaId]) -> Option<Discriminator> {
    let (first, others) = alternatives.split_first()?;
    if others.is_empty() || others.len() > COMPARED {
        return None;
    }
    let first_members = members::of(schemas, *first)?;
    let mut told: Vec<Discriminator> = Vec::new();
    for (name, (property, _)) in &first_members.properties {
        if let Some(value) = constant(schemas, *property) {
            told.push(Discriminator {
                property: (*name).to_owned(),
                mapping: [(value.clone(), *first)].into(),
                literal: false,
            });
        }
    }
    for id in others {
        let members = members::of(schemas, *id)?;
        told.retain_mut(|found| {
            let property = members.properties.get(found.property.as_str());
            let value = property.and_then(|(property, _)| constant(schemas, *property));
            value.is_some_and(|value| found.mapping.insert(value.clone(), *id).is_none())
        });
        if told.is_empty() {
            return None;
        }
    }
    told.into_iter().next()
}

/// The one text that a property must be.
fn constant(schemas: &[Schema], property: Property) -> Option<&String> {
    let schema = &schemas[written_out(schemas, property.schema).0];
    let open = schema.open || schemas[property.schema.0].open;
    match &schema.shape {
        Shape::String { values, .. } if property.required && !open => match values.as_slice() {
            [only] => Some(only),
            _ => None,
        },
        _ => None,
    }
}

fn completed(
    schemas: &[Schema],
    alternatives: &[SchemaId],
    discriminator: &Discriminator,
) -> Discriminator {
    let property = discriminator.property.as_str();
    let mut completed = Discriminator {
        property: property.to_owned(),
        mapping: IndexMap::new(),
        literal: literals::is_literal(schemas, alternatives, property),
    };
    for (name, id) in &discriminator.mapping {
        if can_be_called(schemas, *id, property, name) {
            let names = literals::spelled(schemas, *id, property, name);
            completed.mapping.extend(names.map(|name| (name, *id)));
        }
    }
    let mut told: Vec<(String, SchemaId)> = Vec::new();
    for id in alternatives {
        let said = completed.mapping.values().any(|named| named == id);
        let names = match within(schemas, *id, property) {
            names if !names.is_empty() => names,
            _ if said => continue,
            _ => values(schemas, *id, property),
        };
        told.extend(names.into_iter().map(|name| (name, *id)));
    }
    // A value that several alternatives have tells none of them.
    let mut owners: HashMap<&str, HashSet<SchemaId>> = HashMap::new();
    for (name, id) in &told {
        owners.entry(name).or_default().insert(*id);
    }
    for (name, id) in &told {
        if owners[name.as_str()].len() == 1 {
            completed.mapping.entry(name.clone()).or_insert(*id);
        }
    }
    completed
}

/// Whether a component's name, which nobody said, is a value that its property may have.
fn can_be_called(schemas: &[Schema], id: SchemaId, property: &str, name: &str) -> bool {
    if schemas[id.0].component.as_deref() != Some(name) {
        return true;
    }
    let Some(property) = property_of(schemas, id, property) else {
        return true;
    };
    let schema = &schemas[written_out(schemas, property.schema).0];
    match &schema.shape {
        Shape::String { values, .. } => {
            values.is_empty() || schema.open || values.iter().any(|value| value == name)
        }
        Shape::Integer { .. } | Shape::Number { .. } | Shape::Boolean => false,
        _ => true,
    }
}

fn property_of(schemas: &[Schema], id: SchemaId, name: &str) -> Option<Property> {
    let members = members::of(schemas, id)?;
    Some(members.properties.get(name)?.0)
}

/// The names by which a union, and the unions within it, tell their alternatives
/// apart. Each is looked at once: unions hold one another in many ways, and in circles.
fn within(schemas: &[Schema], id: SchemaId, property: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut seen = HashSet::new();
    let mut todo = vec![(id, true)];
    while let Some((id, is_named)) = todo.pop() {
        if !is_named {
            names.extend(values(schemas, id, property));
        }
        let id = written_out(schemas, id);
        let Shape::OneOf {
            alternatives,
            discriminator: Some(inner),
        } = &schemas[id.0].shape
        else {
            continue;
        };
        if inner.property != property || !seen.insert(id) {
            continue;
        }
        names.extend(inner.mapping.keys().cloned());
        let named: HashSet<SchemaId> = inner.mapping.values().copied().collect();
        let alternatives = alternatives.iter().rev();
        todo.extend(alternatives.map(|id| (*id, named.contains(id))));
    }
    names
}

/// The values that an object's property may have, where they are listed.
fn values(schemas: &[Schema], id: SchemaId, property: &str) -> Vec<String> {
    let Some(property) = property_of(schemas, id, property) else {
        return Vec::new();
    };
    match &schemas[written_out(schemas, property.schema).0].shape {
        Shape::String { values, .. } => values.clone(),
        Shape::Integer { values, .. } | Shape::Number { values, .. } => {
            values.iter().map(i64::to_string).collect()
        }
        _ => Vec::new(),
    }
}

fn report(union: &Schema, unnamed: usize, told: Option<&Discriminator>, found: &mut Diagnostics) {
    let message = match (unnamed, told) {
        (1, _) => {
            "the `discriminator` has no name for one of the alternatives; it is taken where no name fits".to_owned()
        }
        (_, Some(told)) => format!(
            "the `discriminator` has no names for several alternatives, and is ignored: they are told apart by `{}`",
            told.property
        ),
        (_, None) => {
            "the `discriminator` has no names for several alternatives, and is ignored: they are told apart by what matches".to_owned()
        }
    };
    let finding = Diagnostic::new(Severity::Note, codes::IGNORED_DISCRIMINATOR, message);
    let finding = finding.help(
        "name them in `mapping`, by `$ref`: a schema that stands within the list has no name",
    );
    found.push(finding.at(union.place));
}
