//! Schemas: keywords become one shape.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::AdditionalProperties;

use crate::check::facets::{self, Facets};
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::checked::{Additional, Property, Schema, Shape};
use crate::source::NodeId;

use super::{Build, extensions, union};

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
    let (shape, null) = union::shape(build, node, &facets, data.discriminator.as_ref());
    Schema {
        place,
        component,
        title: data.title.clone(),
        description: data.description.clone(),
        deprecated: data.deprecated,
        nullable: data.nullable || written.nullable || null,
        read_only: data.read_only,
        write_only: data.write_only,
        default: written.default.clone(),
        rust_name: extensions::text(build.source(), node, "x-rust-name"),
        values: extensions::value_names(build.source(), node),
        aliases: extensions::aliases(build.source(), node),
        open: false,
        shape,
    }
}

/// The shape of what a schema says itself, apart from `allOf`, `oneOf` and `anyOf`.
pub(super) fn own(build: &mut Build<'_, '_>, node: NodeId, facets: &Facets<'_>) -> Shape {
    let kind = facets.kind.or_else(|| {
        let kind = inferred(facets)?;
        let message = format!("this schema has no `type`; taken as `{kind}`");
        let place = build.source().place(node);
        build.push(Diagnostic::new(Severity::Note, codes::INFERRED_TYPE, message).at(place));
        Some(kind)
    });
    match kind {
        Some("string") => Shape::String {
            format: facets.format.clone(),
            values: distinct(facets, |value| value.as_str().map(str::to_owned)),
        },
        Some("integer") => Shape::Integer {
            format: facets.format.clone(),
            minimum: facets.minimum,
            values: distinct(facets, serde_json::Value::as_i64),
        },
        Some("number") => Shape::Number {
            format: facets.format.clone(),
        },
        Some("boolean") => Shape::Boolean,
        Some("array") => Shape::Array {
            items: facets.items.and_then(|items| build.child(items)),
        },
        Some("object") => object(build, facets),
        _ => Shape::Any,
    }
}

/// The values of `enum`, each once.
fn distinct<T>(facets: &Facets<'_>, read: impl Fn(&serde_json::Value) -> Option<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    let values = facets.values.iter();
    let values = values.filter(|value| seen.insert(*value));
    values.filter_map(read).collect()
}

/// What a schema without a type must be.
fn inferred(facets: &Facets<'_>) -> Option<&'static str> {
    if facets.properties.is_some() || facets.additional.is_some() {
        Some("object")
    } else if facets.items.is_some() {
        Some("array")
    } else if !facets.values.is_empty() && facets.values.iter().all(serde_json::Value::is_string) {
        Some("string")
    } else if !facets.values.is_empty() && facets.values.iter().all(serde_json::Value::is_i64) {
        Some("integer")
    } else {
        None
    }
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
        Some(AdditionalProperties::Any(true)) if properties.is_empty() => Additional::Any,
        Some(AdditionalProperties::Any(true)) => Additional::Unsaid,
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
