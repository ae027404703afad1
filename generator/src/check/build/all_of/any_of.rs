//! `anyOf` of objects: a value may be several of them at once.
//!
//! Mostly it is one, and so it stays a union. Where nothing keeps a value from being more than one, the union has
//! one more alternative: an object with the properties of all. What reads a union takes the alternative that leaves
//! out the fewest keys, so nothing that any of them describes is lost.

use std::collections::HashSet;

use crate::check::build::Build;
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::checked::{Additional, Schema, SchemaId, Shape};

use super::parts::{Class, Members, class, members, shape, unwrapped};
use super::{Settling, made};

/// How many objects are put together: of more, the one object would say little of any of them.
const TOGETHER: usize = 8;

impl Settling {
    /// Adds the alternative of all to a union that `anyOf` made, where there are values of that kind.
    pub(super) fn together(&mut self, build: &mut Build<'_, '_>, id: SchemaId) {
        let Shape::OneOf { alternatives, .. } = shape(build, id).clone() else {
            return;
        };
        let objects = alternatives.iter().copied();
        let objects = objects.filter(|id| class(build, *id) == Class::Object);
        let objects: Vec<SchemaId> = objects.collect();
        let lists = alternatives.iter().filter(|id| holds_objects(build, **id));
        let lists = lists.count();
        let overlap = overlapping(build, &objects);
        if lists > 1 || overlap && objects.len() > TOGETHER {
            return approximation(build, id);
        }
        if !overlap {
            return;
        }
        let all = self.of_alternatives(build, id);
        let all = made(build, id, all);
        if let Some(schema) = &mut build.schemas[all.0] {
            schema.title = Some("all".to_owned());
        }
        if let Some(Schema {
            shape: Shape::OneOf { alternatives, .. },
            ..
        }) = &mut build.schemas[id.0]
        {
            alternatives.push(all);
        }
    }
}

/// Whether a value may be several of these objects, and none of them has all properties of the others.
fn overlapping(build: &Build<'_, '_>, objects: &[SchemaId]) -> bool {
    // One that forbids other keys is no part of anything, and one that takes any keeps what it does not know.
    let closed = |id: SchemaId| {
        matches!(
            shape(build, unwrapped(build, id)),
            Shape::Object {
                additional: Additional::Denied,
                ..
            }
        )
    };
    let all: Vec<Members> = objects.iter().map(|id| members(build, *id)).collect();
    if all.len() < 2 || all.iter().any(|one| one.open) || objects.iter().any(|id| closed(*id)) {
        return false;
    }
    let names: HashSet<&String> = all.iter().flat_map(|one| one.properties.keys()).collect();
    if all.iter().any(|one| one.properties.len() == names.len()) {
        return false;
    }
    let mut pairs = all.iter().enumerate();
    !pairs.any(|(index, one)| all[..index].iter().any(|other| excluded(build, one, other)))
}

/// Whether a schema is a list of what may be objects.
fn holds_objects(build: &Build<'_, '_>, id: SchemaId) -> bool {
    match shape(build, unwrapped(build, id)) {
        Shape::Array { items: Some(items) } => {
            matches!(class(build, *items), Class::Object | Class::Union)
        }
        _ => false,
    }
}

/// Whether a property that both require tells two objects apart.
fn excluded(build: &Build<'_, '_>, left: &Members, right: &Members) -> bool {
    left.properties.iter().any(|(name, property)| {
        let other = right.properties.get(name);
        other.is_some_and(|other| {
            property.required && other.required && differ(build, property.schema, other.schema)
        })
    })
}

/// Whether no value is of both schemas.
fn differ(build: &Build<'_, '_>, left: SchemaId, right: SchemaId) -> bool {
    let (left, right) = (unwrapped(build, left), unwrapped(build, right));
    let apart = |left: &[String], right: &[String]| {
        !left.is_empty() && !right.is_empty() && left.iter().all(|value| !right.contains(value))
    };
    match (shape(build, left), shape(build, right)) {
        (Shape::String { values, .. }, Shape::String { values: others, .. }) => {
            apart(values, others)
        }
        (
            Shape::Integer { values, .. } | Shape::Number { values, .. },
            Shape::Integer { values: others, .. } | Shape::Number { values: others, .. },
        ) => {
            let texts = |values: &[i64]| values.iter().map(i64::to_string).collect::<Vec<_>>();
            apart(&texts(values), &texts(others))
        }
        _ => {
            let classes = [class(build, left), class(build, right)];
            let clear = |class| !matches!(class, Class::Any | Class::Union);
            classes[0] != classes[1] && classes.into_iter().all(clear)
        }
    }
}

fn approximation(build: &mut Build<'_, '_>, id: SchemaId) {
    let Some(place) = build.schemas[id.0].as_ref().map(|schema| schema.place) else {
        return;
    };
    let source = build.source();
    let list = place.node.and_then(|node| source.get(node, "anyOf"));
    let message = "`anyOf` is read as `oneOf`: the alternative that fits best";
    let finding = Diagnostic::new(Severity::Note, codes::ANY_OF, message);
    build.push(finding.at(list.map_or(place, |list| source.place(list))));
}
