//! What alternatives and the bodies of errors are named after: components, titles, or kinds of values in OpenAPI's words.

use super::{Context, Types};
use crate::api::{Scalar, Type};
use crate::document::checked::{SchemaId, Shape};
use crate::lower::scalars;

impl Types<'_> {
    /// An inline alternative is named after its title, or after what it is.
    pub(super) fn alternative(&self, id: SchemaId, context: &Context) -> Context {
        let schema = self.schema(id);
        context.part(schema.title.as_deref().unwrap_or(word(&schema.shape)))
    }

    /// What a variant of a union is named after: the component that the alternative refers to,
    /// its title, or the kind of value in OpenAPI's words.
    pub(super) fn variant_name(&self, id: SchemaId) -> String {
        let schema = self.schema(self.written_out(id));
        let named = [self.schema(id), schema];
        let component = named.iter().find_map(|schema| schema.type_name());
        let inline = named.iter().find_map(|schema| schema.property_name());
        let title = named.iter().find_map(|schema| schema.title.as_ref());
        match (component.or(inline).or(title), &schema.shape) {
            (Some(name), _) => name.clone(),
            (None, Shape::Array { items: Some(items) }) => {
                let items = self.schema(self.written_out(*items));
                let name = items.type_name().map(String::as_str);
                format!("{} array", name.unwrap_or(word(&items.shape)))
            }
            // What has a Rust type of its own is called like that, beside other texts.
            (None, Shape::String { values, .. }) if !values.is_empty() => "string".to_owned(),
            (None, shape) => match scalars::of(shape) {
                Some(Scalar::DateTime) => "date time",
                Some(Scalar::Date) => "date",
                Some(Scalar::Time) => "time",
                Some(Scalar::Duration) => "duration",
                Some(Scalar::Decimal) => "decimal",
                Some(Scalar::Base64 | Scalar::Base64Url) => "base64",
                Some(Scalar::File) => "file",
                _ => word(shape),
            }
            .to_owned(),
        }
    }

    /// What the body of an error is named after.
    pub(in crate::lower) fn problem_name(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) | Type::Boxed(id) => match &self.defs[id.0] {
                Some(def) => def.name.clone(),
                None => "object".to_owned(),
            },
            Type::List(inner) => format!("{} array", self.problem_name(inner)),
            Type::Tuple(_) | Type::Prefixed(_) => "tuple".to_owned(),
            Type::Maybe(inner) | Type::JsonText(inner) => self.problem_name(inner),
            Type::Map(inner) => format!("{} map", self.problem_name(inner)),
            Type::Nullable(inner) => self.problem_name(inner),
            Type::Scalar(Scalar::Bool) => "boolean".to_owned(),
            Type::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => {
                "integer".to_owned()
            }
            Type::Scalar(Scalar::F32 | Scalar::F64 | Scalar::Number) => "number".to_owned(),
            Type::Scalar(Scalar::Json) => "any".to_owned(),
            Type::Scalar(_) => "string".to_owned(),
        }
    }
}

/// OpenAPI's word for a kind of value.
fn word(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "any",
        Shape::Boolean => "boolean",
        Shape::Integer { .. } => "integer",
        Shape::Number { .. } => "number",
        Shape::String { .. } => "string",
        Shape::Array { .. } => "array",
        Shape::Tuple { .. } => "tuple",
        Shape::JsonText { .. } => "json text",
        Shape::Object { .. } | Shape::AllOf { .. } => "object",
        Shape::OneOf { .. } => "choice",
    }
}
