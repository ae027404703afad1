//! Whether all values of one schema are values of another, as far as reading goes.
//!
//! The runtime takes the first alternative that reads without leaving a key
//! out. So this asks what the runtime would: text is text whatever its enum
//! says, since enums are open, and an object is another one where it has no
//! key too many and lacks none.

use crate::document::checked::{Additional, Property, Schema, SchemaId, Shape, written_out};

use super::members;

/// How deep objects are compared; below that they count as alike.
const DEPTH: usize = 4;

/// Whether every value of `inner` reads as `outer`, with no key left out.
pub(super) fn is_within(schemas: &[Schema], inner: SchemaId, outer: SchemaId) -> bool {
    value_within(schemas, inner, outer, DEPTH)
}

fn value_within(schemas: &[Schema], inner: SchemaId, outer: SchemaId, depth: usize) -> bool {
    if inner == outer || depth == 0 {
        return true;
    }
    if let (Some(small), Some(large)) = (members::of(schemas, inner), members::of(schemas, outer)) {
        return object_within(schemas, &small, &large, depth);
    }
    let shape = |id| &schemas[written_out(schemas, id).0].shape;
    match (shape(inner), shape(outer)) {
        (_, Shape::Any) | (Shape::Boolean, Shape::Boolean) => true,
        (Shape::Integer { format, .. }, Shape::Integer { format: other, .. }) => {
            !matches!(other.as_deref(), Some("int32" | "uint32")) || format == other
        }
        // An enum keeps the values that it does not know as long as they are whole.
        (Shape::Number { values, .. }, Shape::Number { values: others, .. }) => {
            others.is_empty() || !values.is_empty()
        }
        (Shape::Integer { .. }, Shape::Number { .. }) => true,
        (Shape::String { format, .. }, Shape::String { format: other, .. }) => {
            format == other || !is_checked(other.as_deref())
        }
        (Shape::JsonText { .. }, Shape::String { format, .. }) => !is_checked(format.as_deref()),
        (Shape::Array { items }, Shape::Array { items: other }) => match (items, other) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(items), Some(other)) => value_within(schemas, *items, *other, depth - 1),
        },
        (
            Shape::Tuple {
                items, rest: None, ..
            },
            Shape::Tuple {
                items: other,
                rest: None,
                ..
            },
        ) => {
            let mut pairs = items.iter().zip(other);
            items.len() == other.len()
                && pairs.all(|(items, other)| value_within(schemas, *items, *other, depth - 1))
        }
        (Shape::Tuple { items, rest, .. }, Shape::Array { items: other }) => {
            other.is_none_or(|other| {
                let mut items = items.iter().chain(rest);
                items.all(|items| value_within(schemas, *items, other, depth - 1))
            })
        }
        _ => false,
    }
}

fn object_within(
    schemas: &[Schema],
    inner: &members::Members<'_>,
    outer: &members::Members<'_>,
    depth: usize,
) -> bool {
    let needs = |property: &Property| property.required;
    let open = |additional| matches!(additional, Additional::Any | Additional::Of(_));
    // A map takes keys that nobody knows; to compare values with them would be guessing.
    if open(inner.additional) && !open(outer.additional) {
        return false;
    }
    let known =
        inner
            .properties
            .iter()
            .all(|(name, (property, _))| match outer.properties.get(name) {
                Some((other, _)) => value_within(schemas, property.schema, other.schema, depth - 1),
                None => match outer.additional {
                    Additional::Any => true,
                    Additional::Of(value) => {
                        value_within(schemas, property.schema, value, depth - 1)
                    }
                    Additional::Unsaid | Additional::Denied => false,
                },
            });
    let missing = outer.properties.iter().any(|(name, (property, _))| {
        let own = inner.properties.get(name);
        needs(property) && !own.is_some_and(|(own, _)| own.required)
    });
    // An object that names no key says nothing by which it could be told.
    known && !missing && !inner.properties.is_empty()
}

/// Whether the runtime reads only some texts as values of a format.
fn is_checked(format: Option<&str>) -> bool {
    let checked = [
        "date-time",
        "date",
        "time",
        "duration",
        "decimal",
        "byte",
        "base64url",
    ];
    format.is_some_and(|format| checked.contains(&format))
}

/// Whether a schema is a scalar, anything, or an array of such.
pub(super) fn is_plain(schemas: &[Schema], id: SchemaId) -> bool {
    let mut next = id;
    for _ in 0..DEPTH {
        match &schemas[written_out(schemas, next).0].shape {
            Shape::Object { .. }
            | Shape::Tuple { .. }
            | Shape::AllOf { .. }
            | Shape::OneOf { .. } => return false,
            Shape::Array { items: Some(items) } => next = *items,
            _ => return true,
        }
    }
    false
}

/// Whether a schema is a text that takes any text, perhaps with names for some.
pub(super) fn is_text(schemas: &[Schema], id: SchemaId) -> bool {
    match &schemas[written_out(schemas, id).0].shape {
        Shape::String { format, values } => {
            !values.is_empty()
                || !is_checked(format.as_deref()) && format.as_deref() != Some("binary")
        }
        _ => false,
    }
}
