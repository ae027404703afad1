//! Examples and code samples.

use crate::data::Data;
use crate::document::checked::{CodeSample, Example};
use crate::document::values;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source, Value};

use super::extensions::text;

/// `example` and `examples` of a media type, a parameter or a header.
pub(in crate::check) fn of(resolved: &Resolved<'_>, holder: NodeId) -> Vec<Example> {
    let source = resolved.source();
    let example = |node, name, doubt| Example {
        place: source.place(node),
        name,
        value: data(source, node),
        doubt,
        wrong: None,
    };
    let single = source.get(holder, "example");
    let mut examples: Vec<_> = single
        .map(|node| example(node, None, None))
        .into_iter()
        .collect();
    let named = source.get(holder, "examples");
    for entry in named.map_or(&[][..], |named| source.entries(named)) {
        let target = resolved.follow(entry.value);
        if let Some((target, value)) =
            target.and_then(|target| Some((target, source.get(target, "value")?)))
        {
            let doubt = text(source, target, "x-doubt");
            examples.push(example(value, Some(entry.key.to_string()), doubt));
        }
    }
    examples
}

/// `x-codeSamples` of an operation.
pub(super) fn samples(source: &Source, operation: NodeId) -> Vec<CodeSample> {
    let list = source.items_of(operation, "x-codeSamples");
    let sample = |node: &NodeId| {
        let written = source.get(*node, "source")?;
        Some(CodeSample {
            place: source.place(written),
            lang: text(source, *node, "lang")?,
            label: text(source, *node, "label"),
            source: values::text(source, written).value()?,
            doubt: text(source, *node, "x-doubt"),
            request: Err(String::new()),
        })
    };
    list.iter().filter_map(sample).collect()
}

/// A value as it is written.
pub(in crate::check) fn data(source: &Source, node: NodeId) -> Data {
    match source.value(node) {
        Value::Null => Data::Null,
        Value::Boolean(value) => Data::Boolean(*value),
        Value::Number(_) => Data::Number(source.number(node).unwrap_or_default()),
        Value::String(text) => Data::Text(text.to_string()),
        Value::Sequence(items) => {
            Data::List(items.iter().map(|item| data(source, *item)).collect())
        }
        Value::Mapping(mapping) => {
            let entries = mapping.entries().iter();
            let entries = entries.map(|entry| (entry.key.to_string(), data(source, entry.value)));
            Data::Object(entries.collect())
        }
    }
}
