//! Discriminators that are numbers or booleans: OpenAPI has texts for names, JSON has none on the wire.

use std::iter;

use super::property_of;
use crate::document::checked::{Schema, SchemaId, Shape, written_out};

/// Whether no alternative has a text for the property, and one of them something else than a text.
pub(super) fn is_literal(schemas: &[Schema], alternatives: &[SchemaId], property: &str) -> bool {
    let of = |id: &SchemaId| property_of(schemas, *id, property);
    let mut properties = alternatives.iter().filter_map(of).peekable();
    properties.peek().is_some()
        && properties.all(|property| {
            let schema = &schemas[written_out(schemas, property.schema).0];
            matches!(
                schema.shape,
                Shape::Integer { .. } | Shape::Number { .. } | Shape::Boolean
            )
        })
}

/// How JSON writes a name of `mapping`, by what the property is: `True` is `true`. A whole number
/// of the kind `number` comes with a fraction or without.
pub(super) fn spelled(
    schemas: &[Schema],
    id: SchemaId,
    property: &str,
    name: &str,
) -> impl Iterator<Item = String> {
    let property = property_of(schemas, id, property);
    let shape = property.map(|found| &schemas[written_out(schemas, found.schema).0].shape);
    let number = || name.parse::<f64>().ok().filter(|number| number.is_finite());
    let (first, second) = match shape {
        Some(Shape::Boolean) => (name.to_ascii_lowercase(), None),
        Some(Shape::Integer { .. }) => (
            number().map_or_else(|| name.to_owned(), |it| it.to_string()),
            None,
        ),
        Some(Shape::Number { .. }) => match number() {
            Some(whole) if whole.fract() == 0.0 => {
                (format!("{whole}"), Some(format!("{whole:.1}")))
            }
            Some(number) => (number.to_string(), None),
            None => (name.to_owned(), None),
        },
        _ => (name.to_owned(), None),
    };
    iter::once(first).chain(second)
}
