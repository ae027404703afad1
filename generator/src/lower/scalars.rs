//! Schemas that need no declaration: which Rust type their type and format stand for.

use crate::api::Scalar;
use crate::document::checked::Shape;

/// The type of a schema that is neither array, object nor union, its values aside.
pub(super) fn of(shape: &Shape) -> Option<Scalar> {
    Some(match shape {
        Shape::Boolean => Scalar::Bool,
        Shape::Integer { format, .. } => match format.as_deref() {
            Some("int32") => Scalar::I32,
            Some("uint32") => Scalar::U32,
            Some("uint64") => Scalar::U64,
            _ => Scalar::I64,
        },
        Shape::Number { format, .. } => match format.as_deref() {
            Some("float") => Scalar::F32,
            // As a number on the wire, not as a text.
            Some("decimal") => Scalar::Number,
            _ => Scalar::F64,
        },
        Shape::String { format, .. } => match format.as_deref() {
            Some("date-time") => Scalar::DateTime,
            Some("date") => Scalar::Date,
            Some("time") => Scalar::Time,
            Some("duration") => Scalar::Duration,
            Some("decimal") => Scalar::Decimal,
            Some("byte") => Scalar::Base64,
            Some("base64url") => Scalar::Base64Url,
            Some("binary") => Scalar::File,
            _ => Scalar::String,
        },
        _ => return None,
    })
}
