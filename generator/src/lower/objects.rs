//! Objects to records: fields, what they may be, and `allOf` put together.

use indexmap::IndexMap;

use super::types::{Context, Types};
use crate::api::{Direction, Field, FormStyle, Presence, Record, Scalar, Type};
use crate::document::checked::{Additional, Property, SchemaId, Shape};

/// The record of an object, or of the objects that an `allOf` puts together.
pub(super) fn lower_record(types: &mut Types, id: SchemaId, context: &Context) -> Record {
    let mut merged = Merged::default();
    merged.add(types, id, 0);
    for name in &merged.required {
        if let Some(property) = merged.properties.get_mut(name) {
            property.required = true;
        }
    }
    let fields = merged
        .properties
        .iter()
        .map(|(name, property)| lower_field(types, name, *property, context))
        .collect();
    let rest = match merged.additional {
        Additional::Of(id) => Some(types.element(id, &context.part("value"))),
        Additional::Any => Some(Type::Scalar(Scalar::Json)),
        Additional::Unsaid | Additional::Denied => None,
    };
    let properties = &merged.properties;
    let mut needed = merged.required;
    needed.retain(|name| rest.is_some() && !properties.contains_key(name));
    needed.dedup();
    Record {
        fields,
        rest,
        needed,
    }
}

/// What an object and everything that its `allOf` refers to say together.
struct Merged {
    properties: IndexMap<String, Property>,
    /// Names that one part requires of another.
    required: Vec<String>,
    additional: Additional,
}

impl Default for Merged {
    fn default() -> Self {
        Self {
            properties: IndexMap::new(),
            required: Vec::new(),
            additional: Additional::Unsaid,
        }
    }
}

impl Merged {
    /// A property said twice keeps its first place and takes its last type; it is required if either says so.
    fn add(&mut self, types: &Types, id: SchemaId, depth: usize) {
        if depth > types.checked.schemas.len() {
            return;
        }
        match &types.schema(id).shape {
            Shape::Object {
                properties,
                required,
                additional,
            } => {
                self.required.extend_from_slice(required);
                for (name, property) in properties {
                    let before = self.properties.get(name).is_some_and(|had| had.required);
                    let required = property.required || before;
                    self.properties.insert(
                        name.clone(),
                        Property {
                            required,
                            ..*property
                        },
                    );
                }
                if !matches!(additional, Additional::Unsaid) {
                    self.additional = *additional;
                }
            }
            Shape::AllOf { parts } => {
                for part in parts {
                    self.add(types, *part, depth + 1);
                }
            }
            _ => {}
        }
    }
}

fn lower_field(types: &mut Types, name: &str, property: Property, context: &Context) -> Field {
    let schema = types.schema(property.schema);
    let mut within = context.property(name);
    if let Some(called) = schema.property_name() {
        within.name.clone_from(called);
    }
    let ty = types.ty(property.schema, &within);
    let nullable = types.nullable(property.schema) && ty != Type::Scalar(Scalar::Json);
    let direction = match (schema.read_only, schema.write_only) {
        (true, false) => Direction::Read,
        (false, true) => Direction::Write,
        _ => Direction::Both,
    };
    // A field that goes one way only is missing the other way.
    let presence = match (property.required, nullable, direction) {
        (true, false, Direction::Both) => Presence::Required,
        (true, true, Direction::Both) => Presence::Nullable,
        (false, true, Direction::Both) => Presence::Maybe,
        _ => Presence::Optional,
    };
    Field {
        name: name.to_owned(),
        rust_name: schema.property_name().cloned(),
        docs: types.description(property.schema),
        deprecated: schema.deprecated,
        ty,
        presence,
        direction,
        secret: types.is_secret(property.schema),
        form: FormStyle::Plain,
        constraints: types.constraints(property.schema),
        default: types.default(property.schema),
        aliases: schema.aliases.clone(),
    }
}
