//! The keywords of a schema, whichever of the types of `openapiv3` it became.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value as Json;

/// What a schema says about the shape of a value.
#[derive(Debug, Default)]
pub(super) struct Facets<'a> {
    pub kind: Option<&'static str>,
    pub format: Option<String>,
    pub values: Vec<Json>,
    pub minimum: Option<i64>,
    pub properties: Option<Properties<'a>>,
    pub required: &'a [String],
    pub additional: Option<&'a AdditionalProperties>,
    pub items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub one_of: &'a [ReferenceOr<Schema>],
    pub any_of: &'a [ReferenceOr<Schema>],
    pub all_of: &'a [ReferenceOr<Schema>],
}

pub(super) type Properties<'a> = &'a IndexMap<String, ReferenceOr<Box<Schema>>>;

impl Facets<'_> {
    /// Whether it has a shape beside `allOf`, `oneOf` and `anyOf`, other than a mere type.
    pub fn has_own(&self) -> bool {
        self.properties.is_some()
            || self.additional.is_some()
            || self.items.is_some()
            || !self.values.is_empty()
    }

    /// Whether it has alternatives.
    pub fn has_union(&self) -> bool {
        !self.one_of.is_empty() || !self.any_of.is_empty()
    }
}

/// The keywords of a schema.
pub(super) fn of(schema: &Schema) -> Facets<'_> {
    match &schema.schema_kind {
        SchemaKind::Type(kind) => of_type(kind),
        SchemaKind::OneOf { one_of } => Facets {
            one_of,
            ..Facets::default()
        },
        SchemaKind::AllOf { all_of } => Facets {
            all_of,
            ..Facets::default()
        },
        SchemaKind::AnyOf { any_of } => Facets {
            any_of,
            ..Facets::default()
        },
        SchemaKind::Not { .. } => Facets::default(),
        SchemaKind::Any(any) => of_any(any),
    }
}

fn of_type(kind: &Type) -> Facets<'_> {
    match kind {
        Type::String(string) => Facets {
            kind: Some("string"),
            format: format(&string.format),
            values: values(&string.enumeration),
            ..Facets::default()
        },
        Type::Number(number) => Facets {
            kind: Some("number"),
            format: format(&number.format),
            values: values(&number.enumeration),
            ..Facets::default()
        },
        Type::Integer(integer) => Facets {
            kind: Some("integer"),
            format: format(&integer.format),
            values: values(&integer.enumeration),
            minimum: integer.minimum,
            ..Facets::default()
        },
        Type::Boolean(_) => Facets {
            kind: Some("boolean"),
            ..Facets::default()
        },
        Type::Array(array) => Facets {
            kind: Some("array"),
            items: array.items.as_ref(),
            ..Facets::default()
        },
        Type::Object(object) => Facets {
            kind: Some("object"),
            properties: Some(&object.properties).filter(|properties| !properties.is_empty()),
            required: &object.required,
            additional: object.additional_properties.as_ref(),
            ..Facets::default()
        },
    }
}

fn of_any(any: &AnySchema) -> Facets<'_> {
    let kind = match any.typ.as_deref() {
        Some("string") => Some("string"),
        Some("number") => Some("number"),
        Some("integer") => Some("integer"),
        Some("boolean") => Some("boolean"),
        Some("array") => Some("array"),
        Some("object") => Some("object"),
        _ => None,
    };
    Facets {
        kind,
        format: any.format.clone(),
        values: any.enumeration.clone(),
        minimum: any
            .minimum
            .filter(|limit| limit.fract() == 0.0)
            .map(|limit| limit as i64),
        properties: Some(&any.properties).filter(|properties| !properties.is_empty()),
        required: &any.required,
        additional: any.additional_properties.as_ref(),
        items: any.items.as_ref(),
        one_of: &any.one_of,
        any_of: &any.any_of,
        all_of: &any.all_of,
    }
}

fn values<T: Clone + Into<Json>>(values: &[Option<T>]) -> Vec<Json> {
    values.iter().flatten().cloned().map(Into::into).collect()
}

/// The word, as it is written.
fn format<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Unknown(word) => Some(word.clone()),
        VariantOrUnknownOrEmpty::Item(item) => match serde_json::to_value(item) {
            Ok(Json::String(word)) => Some(word),
            _ => None,
        },
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
