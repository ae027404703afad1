//! Alternatives that nothing tells apart: every value of the one is a value of
//! the other as well.
//!
//! The runtime takes the first alternative that reads without leaving a key
//! out. So this rule asks what the runtime would: text is text whatever its
//! enum says, since enums are open, and an object is another one where it has
//! no key too many and lacks none.

use crate::check::build::Built;
use crate::check::members;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Additional, Property, Schema, SchemaId, Shape};

/// How many alternatives of a union are compared with each other.
const COMPARED: usize = 60;

/// How deep objects are compared; below that they count as alike.
const DEPTH: usize = 4;

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let schemas = &built.checked.schemas;
    for schema in schemas {
        let Shape::OneOf {
            alternatives,
            discriminator: None,
        } = &schema.shape
        else {
            continue;
        };
        let compared = alternatives.iter().take(COMPARED).enumerate();
        for (index, later) in compared.skip(1) {
            let clash = alternatives[..index].iter().find_map(|earlier| {
                let shadowed = is_within(schemas, *later, *earlier, DEPTH);
                let within = shadowed || is_within(schemas, *earlier, *later, DEPTH);
                (within && is_compound(schemas, *earlier, *later)
                    || shadowed && !is_open_enum(schemas, *earlier, *later))
                .then_some((*earlier, shadowed))
            });
            if let Some((earlier, shadowed)) = clash {
                report(built, schema, earlier, *later, shadowed, found);
            }
        }
    }
}

/// Of scalars, a narrow one before a wide one is told by its values.
fn is_compound(schemas: &[Schema], left: SchemaId, right: SchemaId) -> bool {
    let compound = |id| members::of(schemas, id).is_some();
    compound(left) && compound(right)
}

/// Known values beside any text: one enum that takes both, on purpose.
fn is_open_enum(schemas: &[Schema], enumeration: SchemaId, text: SchemaId) -> bool {
    let values = |id: SchemaId| match &schemas[id.0].shape {
        Shape::String { values, .. } => Some(values.len()),
        _ => None,
    };
    values(enumeration).is_some_and(|count| count > 0) && values(text) == Some(0)
}

/// Whether every value of `inner` reads as `outer`, with no key left out.
fn is_within(schemas: &[Schema], inner: SchemaId, outer: SchemaId, depth: usize) -> bool {
    if inner == outer || depth == 0 {
        return true;
    }
    if let (Some(small), Some(large)) = (members::of(schemas, inner), members::of(schemas, outer)) {
        return object_within(schemas, &small, &large, depth);
    }
    match (&schemas[inner.0].shape, &schemas[outer.0].shape) {
        (_, Shape::Any) | (Shape::Boolean, Shape::Boolean) => true,
        (Shape::Integer { format, .. }, Shape::Integer { format: other, .. }) => {
            other.as_deref() != Some("int32") || format == other
        }
        (Shape::Integer { .. } | Shape::Number { .. }, Shape::Number { .. }) => true,
        (Shape::String { format, .. }, Shape::String { format: other, .. }) => {
            format == other || !is_checked(other.as_deref())
        }
        (Shape::Array { items }, Shape::Array { items: other }) => match (items, other) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(items), Some(other)) => is_within(schemas, *items, *other, depth - 1),
        },
        _ => false,
    }
}

/// Whether the runtime reads only some texts as values of a format.
fn is_checked(format: Option<&str>) -> bool {
    let checked = ["date-time", "date", "time", "duration", "decimal", "byte"];
    format.is_some_and(|format| checked.contains(&format))
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
                Some((other, _)) => is_within(schemas, property.schema, other.schema, depth - 1),
                None => match outer.additional {
                    Additional::Any => true,
                    Additional::Of(value) => is_within(schemas, property.schema, value, depth - 1),
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

fn report(
    built: &Built<'_>,
    union: &Schema,
    earlier: SchemaId,
    later: SchemaId,
    shadowed: bool,
    found: &mut Diagnostics,
) {
    let name = |id: SchemaId| match &built.schema(id).component {
        Some(name) => format!("`{name}`"),
        None => match &built.schema(id).title {
            Some(title) => format!("`{title}`"),
            None => "an alternative before it".to_owned(),
        },
    };
    let this = match &built.schema(later).component {
        Some(name) => format!("`{name}`"),
        None => "this alternative".to_owned(),
    };
    let other = name(earlier);
    let message = if shadowed {
        format!("every value of {this} is a value of {other} too, and is read as that")
    } else {
        format!(
            "every value of {other} is a value of {this} too: only further keys tell them apart"
        )
    };
    let place = place(built, union, later);
    let help = match is_compound(&built.checked.schemas, earlier, later) {
        true => "add a `discriminator`, or a required property that only one of them has",
        false => "put the narrower one first, or leave one of them out",
    };
    let finding = Diagnostic::new(Severity::Note, codes::AMBIGUOUS_UNION, message);
    found.push(finding.at(place).help(help));
}

/// Where an alternative stands in its union.
fn place(built: &Built<'_>, union: &Schema, alternative: SchemaId) -> crate::diagnostic::Place {
    let source = built.source();
    let lists = ["oneOf", "anyOf"].into_iter().flat_map(|name| {
        let node = union.place.node;
        node.map_or(&[][..], |node| source.items_of(node, name))
    });
    let mut lists = lists.filter(|item| built.id(**item) == Some(alternative));
    match lists.next() {
        Some(item) => source.place(source.get(*item, "$ref").unwrap_or(*item)),
        None => union.place,
    }
}
