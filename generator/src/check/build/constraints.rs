//! Constraints, as they stand beside the type of a schema.

use crate::document::checked::{Additional, Constraints, Limit, Range, Shape};
use crate::document::values;
use crate::source::{NodeId, Source};

/// How many values of an enum are told one by one.
const LISTED: usize = 12;

/// What a schema says of its values besides that they are of a shape.
pub(super) fn of(source: &Source, node: NodeId, shape: &Shape) -> Constraints {
    let count = |name| {
        let value = source.get(node, name)?;
        values::count(source, value).value().flatten()
    };
    let range = |min, max| Range {
        min: count(min).filter(|min| *min > 0),
        max: count(max),
    };
    let text = |name| {
        let value = source.get(node, name)?;
        values::text(source, value).value()
    };
    let unique = source.get(node, "uniqueItems");
    let unique = unique.and_then(|unique| values::boolean(source, unique).value());
    let listed = match shape {
        // The variants of a type tell these.
        Shape::Number { values, .. } if !values.is_empty() => Vec::new(),
        Shape::Boolean
        | Shape::Number { .. }
        | Shape::Any
        | Shape::Array { .. }
        | Shape::Tuple { .. }
        | Shape::Object { .. } => listed(source, node),
        _ => Vec::new(),
    };
    // A type stands for these.
    let is_text = matches!(shape, Shape::String { format, .. } if !matches!(format.as_deref(), Some("byte" | "base64url" | "binary")));
    let denied = source.get(node, "not").map(|not| listed_all(source, not));
    Constraints {
        minimum: limit(source, node, "minimum", "exclusiveMinimum"),
        maximum: limit(source, node, "maximum", "exclusiveMaximum"),
        multiple_of: number(source, node, "multipleOf"),
        length: range("minLength", "maxLength"),
        pattern: text("pattern"),
        items: range("minItems", "maxItems"),
        unique: unique.unwrap_or_default(),
        keys: range("minProperties", "maxProperties"),
        needed: needed(shape),
        listed,
        denied: denied.unwrap_or_default(),
        encoding: text("contentEncoding").filter(|_| is_text),
        media_type: text("contentMediaType").filter(|_| is_text),
        each: None,
    }
}

/// The keys that an object has to have which is a map.
fn needed(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Object {
            properties,
            required,
            additional: Additional::Any | Additional::Of(_),
        } if properties.is_empty() => required.clone(),
        _ => Vec::new(),
    }
}

pub(super) fn number(source: &Source, node: NodeId, name: &str) -> Option<String> {
    let value = source.get(node, name)?;
    values::number(source, value).value()
}

/// How many items an array has at least.
pub(super) fn least(source: &Source, node: NodeId) -> usize {
    let least = source.get(node, "minItems");
    let least = least.and_then(|least| values::count(source, least).value().flatten());
    least.map_or(0, |least| usize::try_from(least).unwrap_or(usize::MAX))
}

fn limit(source: &Source, node: NodeId, name: &str, exclusive: &str) -> Option<Limit> {
    let value = number(source, node, name)?;
    let exclusive = source.get(node, exclusive);
    let exclusive = exclusive.and_then(|exclusive| values::boolean(source, exclusive).value());
    Some(Limit {
        value,
        exclusive: exclusive.unwrap_or_default(),
    })
}

/// The values of an enum, where they are few.
fn listed(source: &Source, node: NodeId) -> Vec<String> {
    let listed = listed_all(source, node);
    match listed.len() {
        0..=LISTED => listed,
        _ => Vec::new(),
    }
}

fn listed_all(source: &Source, node: NodeId) -> Vec<String> {
    let items = source.items_of(node, "enum").iter();
    let items = items.map(|item| values::json(source, *item));
    items.filter(|value| value != "null").collect()
}
