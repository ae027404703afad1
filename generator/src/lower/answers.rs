//! Answers: how their bodies are read, what stands in an envelope, and which are failures whatever their status.

use super::types::{Context, Types};
use crate::api::{Content, ErrorWhen, Scalar, Status, Type, Wanted};
use crate::document::checked::{
    self, Checked, Constant, MediaType, Response, SchemaId, Shape, media, successes,
};

pub(super) use crate::document::checked::media::is_json;

/// Which answers with a status of success are failures.
pub(super) fn lower_error_when(responses: &[Response]) -> Vec<(Status, ErrorWhen)> {
    let conditions = successes(responses).filter_map(|response| {
        let written = response.chosen()?.error_when.as_ref()?;
        let condition = ErrorWhen {
            field: written.field.clone(),
            equal: written.equal,
            value: match &written.value {
                Constant::Null => Wanted::Null,
                Constant::Boolean(value) => Wanted::Bool(*value),
                Constant::Number(text) => Wanted::Number(text.clone()),
                Constant::Text(text) => Wanted::Text(text.clone()),
            },
        };
        Some((lower_status(response.status), condition))
    });
    let mut conditions: Vec<_> = conditions.collect();
    conditions.sort_by_key(|(status, _)| *status);
    conditions
}

/// What stands inside an envelope, and the keys of the envelope.
pub(super) struct Unwrapped {
    pub(super) schema: SchemaId,
    pub(super) keys: Vec<String>,
}

/// The JSON media type and what `x-envelope` says is inside of it.
pub(super) fn unwrapped(types: &Types, media: &MediaType) -> Option<(String, Unwrapped)> {
    let key = media.envelope.as_ref()?;
    let around = types.schema(types.written_out(media.schema?));
    let Shape::Object { properties, .. } = &around.shape else {
        return None;
    };
    let schema = properties.get(key)?.schema;
    let aliases = &types.schema(schema).aliases;
    let keys = std::iter::once(key).chain(aliases).cloned().collect();
    Some((media.sent(), Unwrapped { schema, keys }))
}

pub(super) fn lower_status(status: checked::Status) -> Status {
    match status {
        checked::Status::Code(code) => Status::Code(code),
        checked::Status::Class(class) => Status::Class(class),
        checked::Status::Default => Status::Default,
    }
}

/// How the body of an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Json,
    Text,
    Bytes,
}

/// How what stands under a media type is read.
pub(super) fn reading(checked: &Checked, media_type: &MediaType) -> Reading {
    let name = media_type.name.as_str();
    // Plain text or a page with an object in it is JSON under a wrong name: the schema knows better.
    let misnamed = matches!(name, "text/plain" | "text/html");
    let structured = media_type.schema.is_some_and(|id| {
        let shape = &checked.schemas[checked.written_out(id).0].shape;
        !matches!(
            shape,
            Shape::String { .. } | Shape::JsonText { .. } | Shape::Any
        )
    });
    // Of a range, only a schema says that it is JSON.
    let unclear = media::is_range(name) && media_type.schema.is_none();
    match () {
        // A file may be one of JSON or text: nothing takes it apart, or says that it has to be UTF-8.
        () if unclear || is_binary(checked, media_type) => Reading::Bytes,
        () if is_json(name) || (structured && misnamed) => Reading::Json,
        () if name.starts_with("text/") => Reading::Text,
        () => Reading::Bytes,
    }
}

/// Whether a schema is one of bytes.
pub(super) fn is_binary(checked: &Checked, media_type: &MediaType) -> bool {
    media_type.schema.is_some_and(|id| {
        let shape = &checked.schemas[checked.written_out(id).0].shape;
        matches!(shape, Shape::String { format: Some(format), .. } if format == "binary")
    })
}

/// The body of an answer of success, which may be `null`.
pub(super) fn lower_answer(types: &mut Types, response: &Response, context: &Context) -> Content {
    let schema = response.chosen().and_then(|media| media.schema);
    let nullable = schema.is_some_and(|id| types.nullable(id));
    match lower_content(types, response, context) {
        Content::Json(name, ty) if nullable && ty != Type::Scalar(Scalar::Json) => {
            Content::Json(name, Type::Nullable(Box::new(ty)))
        }
        content => content,
    }
}

/// The body of an answer.
pub(super) fn lower_content(types: &mut Types, response: &Response, context: &Context) -> Content {
    match response.chosen() {
        Some(media_type) => lower_media_type(types, media_type, context),
        None => Content::Empty,
    }
}

/// A body that comes in.
pub(super) fn lower_media_type(
    types: &mut Types,
    media_type: &MediaType,
    context: &Context,
) -> Content {
    let name = media_type.sent();
    match (reading(types.checked, media_type), media_type.schema) {
        (Reading::Json, Some(schema)) => Content::Json(name, types.ty(schema, context)),
        (Reading::Json, None) => Content::Json(name, Type::Scalar(Scalar::Json)),
        (Reading::Text, _) => Content::Text(name),
        (Reading::Bytes, _) => Content::Bytes(name),
    }
}
