//! What a declared type is: a record, an enum, a union, or a checked value.

use super::{Context, Types};
use crate::api::{EnumValue, Kind, Union, Variant};
use crate::document::checked::{Schema, SchemaId, Shape};
use crate::lower::objects;

impl Types<'_> {
    pub(super) fn kind(&mut self, id: SchemaId, context: &Context) -> Kind {
        let schema = self.schema(id);
        if let Some(newtype) = self.newtype(id) {
            return Kind::Newtype(Box::new(newtype));
        }
        match &schema.shape {
            Shape::String { values, .. } => {
                let values = values.iter();
                let values = values.map(|value| enum_value(schema, value.clone()));
                Kind::StringEnum(values.collect())
            }
            Shape::Integer { values, .. } | Shape::Number { values, .. } => {
                let values = values.iter().map(|value| enum_value(schema, *value));
                Kind::IntegerEnum(values.collect())
            }
            Shape::OneOf {
                alternatives,
                discriminator,
            } => {
                let mut union = Union {
                    tag: discriminator.as_ref().map(|found| found.property.clone()),
                    literal: discriminator.as_ref().is_some_and(|found| found.literal),
                    variants: Vec::new(),
                };
                for alternative in alternatives {
                    let ty = self.ty(*alternative, &self.alternative(*alternative, context));
                    let tags = discriminator.iter().flat_map(|found| &found.mapping);
                    let tags: Vec<String> = tags
                        .filter(|(_, id)| *id == alternative)
                        .map(|(value, _)| value.clone())
                        .collect();
                    let mut known = union.variants.iter_mut();
                    if let Some(known) = known.find(|variant| variant.ty == ty) {
                        known.tags.extend(tags);
                        continue;
                    }
                    let name = self.variant_name(*alternative);
                    union.variants.push(Variant {
                        name,
                        docs: self.description(*alternative),
                        ty,
                        tags,
                        blank: false,
                    });
                }
                Kind::Union(union)
            }
            _ => Kind::Record(objects::lower_record(self, id, context)),
        }
    }
}

/// A value of an enum, with what the schema says of it.
fn enum_value<T: ToString>(schema: &Schema, value: T) -> EnumValue<T> {
    let names = schema.values.get(&value.to_string());
    EnumValue {
        value,
        rust_name: names.and_then(|names| names.name.clone()),
        docs: names.and_then(|names| names.description.clone()),
    }
}
