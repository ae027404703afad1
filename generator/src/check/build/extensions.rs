//! What descriptions say beyond OpenAPI.

use crate::document::checked::{Constant, ErrorWhen, Per, RateLimit};
use crate::document::values;
use crate::source::{NodeId, Source, Value};

/// What stands under a key, where it is a string.
pub(in crate::check) fn text(source: &Source, node: NodeId, key: &str) -> Option<String> {
    values::text(source, source.get(node, key)?).value()
}

/// The value of a discriminator by which a schema is told, where it says so itself.
pub(super) fn told_by(source: &Source, node: NodeId) -> Option<String> {
    text(source, node, "x-discriminator-value")
        .or_else(|| text(source, node, "x-ms-discriminator-value"))
}

/// What stands under a key, where it is a whole number.
pub(in crate::check) fn count(source: &Source, node: NodeId, key: &str) -> Option<u64> {
    values::count(source, source.get(node, key)?).value()?
}

/// `x-aliases` of a schema.
pub(super) fn aliases(source: &Source, schema: NodeId) -> Vec<String> {
    let names = source.items_of(schema, "x-aliases").iter();
    let names = names.filter_map(|name| values::text(source, *name).value());
    names.collect()
}

/// `x-rate-limit` of an operation or the document.
pub(super) fn rate_limits(source: &Source, owner: NodeId) -> Vec<RateLimit> {
    let limits = source.items_of(owner, "x-rate-limit").iter();
    let limits = limits.filter_map(|limit| {
        let per = match text(source, *limit, "per")?.as_str() {
            "second" => Per::Second,
            "minute" => Per::Minute,
            "hour" => Per::Hour,
            "day" => Per::Day,
            _ => return None,
        };
        let requests = count(source, *limit, "requests").filter(|requests| *requests > 0)?;
        Some(RateLimit { requests, per })
    });
    limits.collect()
}

/// `x-retry` of an operation.
pub(super) fn retry(source: &Source, operation: NodeId) -> Option<bool> {
    values::boolean(source, source.get(operation, "x-retry")?).value()
}

/// A value that another can be compared with.
pub(in crate::check) fn constant(source: &Source, node: NodeId) -> Option<Constant> {
    match source.value(node) {
        Value::Null => Some(Constant::Null),
        Value::Boolean(value) => Some(Constant::Boolean(*value)),
        Value::Number(_) => source.number(node).map(Constant::Number),
        Value::String(text) => Some(Constant::Text(text.to_string())),
        Value::Sequence(_) | Value::Mapping(_) => None,
    }
}

/// `x-error-when` of a media type; `None` also where it says too little, which is found.
pub(super) fn error_when(source: &Source, media: NodeId) -> Option<ErrorWhen> {
    let node = source.get(media, "x-error-when")?;
    let (value, equal) = match source.get(node, "is") {
        Some(value) => (value, true),
        None => (source.get(node, "is-not")?, false),
    };
    Some(ErrorWhen {
        field: text(source, node, "field")?,
        value: constant(source, value)?,
        equal,
    })
}
