//! Schemas: keywords become one shape.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::AdditionalProperties;
use serde_json::Value as Json;

use crate::check::facets::{self, Facets};
use crate::check::value_names;
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::checked::{Additional, Property, Schema, Shape};
use crate::document::values;
use crate::source::NodeId;

use super::{Build, constraints, extensions, subtypes, union};

/// The schema that stands at a node.
pub(super) fn build(build: &mut Build<'_, '_>, node: NodeId) -> Schema {
    let resolved = build.resolved;
    let place = build.source().place(node);
    let component = build.components.get(&node).cloned();
    let Some(written) = resolved.document.objects.schemas.get(&node) else {
        // Something was wrong with it, and was found.
        return Schema {
            component,
            ..Schema::of(place, Shape::Any)
        };
    };
    let data = &written.object.schema_data;
    let facets = facets::of(&written.object);
    let discriminator = match build.subtypes.contains_key(&node) {
        true => subtypes::discriminator(build, node),
        false => data.discriminator.as_ref(),
    };
    let (shape, null) = union::shape(build, node, &facets, discriminator);
    let titled = component.is_none();
    Schema {
        place,
        component,
        title: data
            .title
            .clone()
            .or_else(|| title_within(build, &facets).filter(|_| titled)),
        description: data.description.clone(),
        deprecated: data.deprecated,
        nullable: data.nullable || written.nullable || null,
        read_only: data.read_only,
        write_only: data.write_only,
        default: written.default.clone(),
        rust_name: extensions::text(build.source(), node, "x-rust-name"),
        values: value_names::read(build.source(), node).names(),
        aliases: extensions::aliases(build.source(), node),
        open: false,
        constraints: constraints::of(build.source(), node, &shape),
        shape,
    }
}

/// The title of the one part that has one and stands nowhere else: people give a part of an alternative the
/// name of the alternative.
fn title_within(build: &Build<'_, '_>, facets: &Facets<'_>) -> Option<String> {
    let schemas = &build.resolved.document.objects.schemas;
    let parts = facets.all_of.iter().filter_map(|part| {
        let node = build.resolved.child(part)?;
        let is_reference = build.resolved.document.reference_at.contains_key(&node);
        schemas.get(&node).filter(|_| !is_reference)
    });
    let mut titles = parts.filter_map(|part| part.object.schema_data.title.clone());
    titles.next().filter(|_| titles.next().is_none())
}

/// The shape of what a schema says itself, apart from `allOf`, `oneOf` and `anyOf`.
pub(super) fn own(build: &mut Build<'_, '_>, node: NodeId, facets: &Facets<'_>) -> Shape {
    if facets.kind.is_none()
        && facets.properties.is_none()
        && facets.items.is_none()
        && let Some(shape) = mixed(build, node, facets)
    {
        return shape;
    }
    let kind = facets.kind.or_else(|| {
        let kind = inferred(facets)?;
        // What a part requires of the others says no type of its own.
        if is_part(build, node) && !facets.has_own() {
            return Some(kind);
        }
        let message = format!("this schema has no `type`; taken as `{kind}`");
        let place = build.source().place(node);
        build.push(Diagnostic::new(Severity::Note, codes::INFERRED_TYPE, message).at(place));
        Some(kind)
    });
    match kind {
        Some("string") => string(build, node, facets),
        Some("integer") => integer(build, node, facets),
        Some("number") => Shape::Number {
            format: facets.format.clone(),
            values: match facets.values.iter().all(|value| whole(value).is_some()) {
                true => distinct(facets, whole),
                false => Vec::new(),
            },
        },
        Some("boolean") => Shape::Boolean,
        Some("array") => array(build, node, facets),
        Some("object") => object(build, facets),
        _ => Shape::Any,
    }
}

/// A text; one with JSON in it has the schema of that.
fn string(build: &mut Build<'_, '_>, node: NodeId, facets: &Facets<'_>) -> Shape {
    let content = build.source().get(node, "contentSchema");
    match content.and_then(|content| build.schema(content)) {
        Some(content) => Shape::JsonText { content },
        None => Shape::String {
            format: facets.format.clone(),
            values: distinct(facets, |value| value.as_str().map(str::to_owned)),
        },
    }
}

/// An integer, by its format or else by the largest value that it may have.
fn integer(build: &mut Build<'_, '_>, node: NodeId, facets: &Facets<'_>) -> Shape {
    let written = match facets.format.as_deref() {
        Some("int8" | "int16") => Some("int32"),
        Some("uint8" | "uint16") => Some("uint32"),
        format => format,
    };
    let largest = constraints::number(build.source(), node, "maximum");
    let largest = largest.and_then(|largest| largest.parse::<f64>().ok());
    let largest = largest.filter(|largest| largest.is_finite());
    let beyond = |limit: f64| written.is_none() && largest.is_some_and(|largest| largest > limit);
    if beyond(u64::MAX as f64) {
        let message = "this integer may be larger than 64 bits hold; taken as a decimal number";
        let place = build.source().place(node);
        build.push(Diagnostic::new(Severity::Note, codes::INFERRED_TYPE, message).at(place));
        let format = Some("decimal".to_owned());
        let values = Vec::new();
        return Shape::Number { format, values };
    }
    let signed = facets.minimum.is_some_and(|minimum| minimum < 0);
    let format = match beyond(i64::MAX as f64) && !signed {
        true => Some("uint64"),
        false => written,
    };
    Shape::Integer {
        format: format.map(str::to_owned),
        minimum: facets.minimum,
        values: distinct(facets, Json::as_i64),
    }
}

/// A number without a fraction, `1.0` as well.
fn whole(value: &Json) -> Option<i64> {
    value
        .as_number()
        .and_then(|number| values::integer(&number.to_string()))
}

/// An array; one with `prefixItems` has the schemas of its places. Without `items` its length is fixed.
fn array(build: &mut Build<'_, '_>, node: NodeId, facets: &Facets<'_>) -> Shape {
    let places = build.source().items_of(node, "prefixItems").to_vec();
    let places: Vec<_> = places
        .into_iter()
        .filter_map(|place| build.schema(place))
        .collect();
    let rest = facets.items.and_then(|items| build.child(items));
    let least = rest.map(|_| constraints::least(build.source(), node));
    match places.is_empty() {
        true => Shape::Array { items: rest },
        false => Shape::Tuple {
            least: least.map_or(places.len(), |least| least.min(places.len())),
            rest,
            items: places,
        },
    }
}

/// The values of `enum`, each once.
fn distinct<T>(facets: &Facets<'_>, read: impl Fn(&Json) -> Option<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    let values = facets.values.iter();
    let values = values.filter(|value| seen.insert(*value));
    values.filter_map(read).collect()
}

/// Whether a schema stands in an `allOf`.
fn is_part(build: &Build<'_, '_>, node: NodeId) -> bool {
    let source = build.source();
    let list = source.parent(node).and_then(|list| source.key(list));
    list.is_some_and(|entry| &*entry.key == "allOf")
}

/// What a schema without a type must be.
fn inferred(facets: &Facets<'_>) -> Option<&'static str> {
    if facets.properties.is_some() || facets.additional.is_some() {
        Some("object")
    } else if facets.items.is_some() {
        Some("array")
    } else if !facets.required.is_empty() {
        Some("object")
    } else {
        let mut kinds = kinds_of_values(facets).into_iter();
        kinds.next().filter(|_| kinds.next().is_none())
    }
}

/// The types that the values of an enum are of, each once.
fn kinds_of_values(facets: &Facets<'_>) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    let whole = |value: &Json| value.is_i64();
    let fraction = facets.values.iter().any(|it| it.is_number() && !whole(it));
    for value in &facets.values {
        let kind = match value {
            Json::String(_) => "string",
            Json::Bool(_) => "boolean",
            Json::Number(_) if fraction => "number",
            _ => "integer",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// Values of several types: one alternative for each.
fn mixed(build: &mut Build<'_, '_>, node: NodeId, facets: &Facets<'_>) -> Option<Shape> {
    let kinds = kinds_of_values(facets);
    if kinds.len() < 2 {
        return None;
    }
    let alternatives = kinds.into_iter().map(|kind| {
        let values = facets.values.iter().filter(|value| match kind {
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            _ => value.is_number(),
        });
        let of_kind = Facets {
            kind: Some(kind),
            values: values.cloned().collect(),
            ..Facets::default()
        };
        let shape = own(build, node, &of_kind);
        build.made(node, shape)
    });
    Some(Shape::OneOf {
        alternatives: alternatives.collect(),
        discriminator: None,
    })
}

fn object(build: &mut Build<'_, '_>, facets: &Facets<'_>) -> Shape {
    let required: HashSet<&str> = facets.required.iter().map(String::as_str).collect();
    let mut properties = IndexMap::new();
    for (name, child) in facets.properties.into_iter().flatten() {
        if let Some(schema) = build.child(child) {
            let required = required.contains(name.as_str());
            properties.insert(name.clone(), Property { schema, required });
        }
    }
    let additional = match facets.additional {
        None => Additional::Unsaid,
        Some(AdditionalProperties::Any(false)) => Additional::Denied,
        Some(AdditionalProperties::Any(true)) => Additional::Any,
        Some(AdditionalProperties::Schema(schema)) => match build.child(schema) {
            Some(schema) => Additional::Of(schema),
            None => Additional::Any,
        },
    };
    let elsewhere = facets
        .required
        .iter()
        .filter(|name| !properties.contains_key(*name));
    Shape::Object {
        required: elsewhere.cloned().collect(),
        properties,
        additional,
    }
}
