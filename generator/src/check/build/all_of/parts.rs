//! What parts of an `allOf` are, and what several of them come down to.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::check::build::Build;
use crate::document::checked::{Additional, Property, SchemaId, Shape};

use super::PARTS;

/// What a part of an `allOf` is, as far as putting together goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Any,
    Object,
    Union,
    Text,
    Number,
    Boolean,
    Array,
}

/// What parts or alternatives have.
#[derive(Default)]
pub(super) struct Members {
    pub properties: IndexMap<String, Property>,
    /// Whether any key may come.
    pub open: bool,
}

/// The properties of an object, of all its parts, and of its alternatives; those are optional.
pub(super) fn members(build: &Build<'_, '_>, id: SchemaId) -> Members {
    let mut members = Members::default();
    let mut seen = HashSet::new();
    let mut needed = Vec::new();
    let mut next = vec![(id, true)];
    while let Some((id, sure)) = next.pop() {
        if seen.len() >= PARTS || !seen.insert(id) {
            continue;
        }
        match shape(build, id) {
            Shape::Object {
                properties,
                required,
                additional,
            } => {
                members.open |= matches!(additional, Additional::Any | Additional::Of(_));
                needed.extend(required.iter().filter(|_| sure).cloned());
                for (name, property) in properties {
                    let required = property.required && sure;
                    let schema = property.schema;
                    let known = members.properties.entry(name.clone());
                    known.or_insert(Property { schema, required }).required |= required;
                }
            }
            Shape::AllOf { parts } => next.extend(parts.iter().rev().map(|part| (*part, sure))),
            Shape::OneOf { alternatives, .. } => {
                next.extend(alternatives.iter().rev().map(|part| (*part, false)));
            }
            _ => {}
        }
    }
    for name in needed {
        if let Some(property) = members.properties.get_mut(&name) {
            property.required = true;
        }
    }
    members
}

/// What several scalars come down to.
pub(super) enum Scalar {
    Part(SchemaId),
    Shape(Shape),
}

/// What scalars, and perhaps one union of such, come down to; `None` where they contradict each other.
pub(super) fn scalar(
    build: &Build<'_, '_>,
    parts: &[SchemaId],
    classes: &[Class],
) -> Option<Scalar> {
    let unions = || {
        parts
            .iter()
            .zip(classes)
            .filter(|(_, class)| **class == Class::Union)
    };
    let rest: Vec<SchemaId> = parts
        .iter()
        .zip(classes)
        .filter(|(_, class)| **class != Class::Union)
        .map(|(part, _)| *part)
        .collect();
    let first = class(build, *rest.first()?);
    let same = rest.iter().all(|part| class(build, *part) == first);
    if !same || first == Class::Object {
        return None;
    }
    if let Some((union, _)) = unions().next() {
        // Often what is beside alternatives only says one of them again: the union says more.
        let alternatives = inner(build, unwrapped(build, *union)).iter();
        let mut classes = alternatives.map(|id| class(build, *id));
        let has_first = classes.any(|class| class == first || class == Class::Any);
        return (has_first && unions().count() == 1).then_some(Scalar::Part(*union));
    }
    if first == Class::Array {
        return None;
    }
    let mut shapes = rest
        .iter()
        .map(|part| shape(build, unwrapped(build, *part)).clone());
    let merged = shapes.next()?;
    let merged = shapes.fold(merged, narrower);
    let mut parts = rest.iter().copied();
    let named = parts.find(|part| *shape(build, unwrapped(build, *part)) == merged);
    Some(named.map_or(Scalar::Shape(merged), Scalar::Part))
}

/// What two scalars of one class say together.
pub(super) fn narrower(left: Shape, right: Shape) -> Shape {
    match (left, right) {
        (
            Shape::String { format, values },
            Shape::String {
                format: other,
                values: others,
            },
        ) => Shape::String {
            format: other.or(format),
            values: common(values, others),
        },
        (
            Shape::Integer {
                format,
                minimum,
                values,
            },
            Shape::Integer {
                format: other,
                minimum: limit,
                values: others,
            },
        ) => Shape::Integer {
            format: other.or(format),
            minimum: minimum.max(limit),
            values: common(values, others),
        },
        (
            Shape::Integer {
                format,
                minimum,
                values,
            },
            Shape::Number { values: others, .. },
        )
        | (
            Shape::Number { values: others, .. },
            Shape::Integer {
                format,
                minimum,
                values,
            },
        ) => Shape::Integer {
            format,
            minimum,
            values: common(values, others),
        },
        (
            Shape::Number { format, values },
            Shape::Number {
                format: other,
                values: others,
            },
        ) => Shape::Number {
            format: other.or(format),
            values: common(values, others),
        },
        // Of a text alone, the other part says more.
        (text @ Shape::JsonText { .. }, Shape::String { .. }) => text,
        (_, right) => right,
    }
}

/// The values that both lists have; a list of none says nothing.
pub(super) fn common<T: PartialEq>(values: Vec<T>, others: Vec<T>) -> Vec<T> {
    if values.is_empty() || values.iter().all(|value| !others.contains(value)) {
        return if others.is_empty() { values } else { others };
    }
    let both = |value: &T| others.is_empty() || others.contains(value);
    values.into_iter().filter(both).collect()
}

/// A text that may have the values of all these texts; `None` where one is no text.
pub(super) fn texts(build: &Build<'_, '_>, ids: &[SchemaId]) -> Option<Shape> {
    let mut all: Vec<String> = Vec::new();
    let mut closed = true;
    let mut formats = Vec::new();
    for id in ids {
        let Shape::String { format, values } = shape(build, unwrapped(build, *id)) else {
            return None;
        };
        closed &= !values.is_empty();
        formats.push(format.clone());
        for value in values {
            if !all.contains(value) {
                all.push(value.clone());
            }
        }
    }
    let same = formats.iter().all(|format| *format == formats[0]);
    Some(Shape::String {
        format: formats.swap_remove(0).filter(|_| same),
        values: if closed { all } else { Vec::new() },
    })
}

pub(super) fn shape<'b>(build: &'b Build<'_, '_>, id: SchemaId) -> &'b Shape {
    build.schemas[id.0]
        .as_ref()
        .map_or(&Shape::Any, |schema| &schema.shape)
}

/// The schemas that a schema is made of without a value in between.
pub(super) fn inner<'b>(build: &'b Build<'_, '_>, id: SchemaId) -> &'b [SchemaId] {
    match shape(build, id) {
        Shape::AllOf { parts } => parts,
        Shape::OneOf { alternatives, .. } => alternatives,
        _ => &[],
    }
}

/// The schema itself, or the one that it only wraps.
pub(super) fn unwrapped(build: &Build<'_, '_>, mut id: SchemaId) -> SchemaId {
    for _ in 0..build.schemas.len() {
        match shape(build, id) {
            Shape::AllOf { parts } if parts.len() == 1 => id = parts[0],
            _ => break,
        }
    }
    id
}

/// Whether a schema is an object, or one of its alternatives is or may be.
pub(super) fn may_be_object(build: &Build<'_, '_>, id: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        match class(build, id) {
            Class::Object | Class::Any => return true,
            Class::Union if seen.len() < PARTS && seen.insert(unwrapped(build, id)) => {
                next.extend(inner(build, unwrapped(build, id)));
            }
            _ => {}
        }
    }
    false
}

pub(super) fn nullable(build: &Build<'_, '_>, id: SchemaId) -> bool {
    let nullable = |id: SchemaId| build.schemas[id.0].as_ref().is_some_and(|it| it.nullable);
    nullable(id) || nullable(unwrapped(build, id))
}

pub(super) fn class(build: &Build<'_, '_>, id: SchemaId) -> Class {
    match shape(build, unwrapped(build, id)) {
        Shape::Any => Class::Any,
        Shape::Boolean => Class::Boolean,
        Shape::Integer { .. } | Shape::Number { .. } => Class::Number,
        Shape::String { .. } | Shape::JsonText { .. } => Class::Text,
        Shape::Array { .. } | Shape::Tuple { .. } => Class::Array,
        Shape::Object { .. } | Shape::AllOf { .. } => Class::Object,
        Shape::OneOf { .. } => Class::Union,
    }
}
