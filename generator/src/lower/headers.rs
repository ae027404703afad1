//! Headers of answers: each once for the whole client, by its name.

use std::collections::{BTreeMap, HashMap};

use super::answers::is_json;
use super::scalars;
use crate::api::{Header, Operation, Scalar, Type};
use crate::document::checked::{self, Checked, Shape};

/// All headers that answers have, sorted by name.
pub(super) fn lower_headers(checked: &Checked, operations: &[Operation]) -> Vec<Header> {
    let mut headers: BTreeMap<String, Header> = BTreeMap::new();
    let places = operations.iter().enumerate().map(|(index, operation)| {
        let place = (operation.method.as_str(), operation.key.as_str());
        (place, index)
    });
    let places: HashMap<_, usize> = places.collect();
    let mut written: Vec<(usize, &checked::Header)> = Vec::new();
    for operation in &checked.operations {
        let index = places[&(operation.method.as_str(), operation.key.as_str())];
        let answers = operation.responses.iter();
        let answers = answers.flat_map(|response| &response.headers);
        // The media type is that of the body, and no header besides.
        let answers = answers.filter(|header| !header.name.eq_ignore_ascii_case("content-type"));
        written.extend(answers.map(|header| (index, header)));
    }
    // Of what is said several times, what the first operation by name says counts.
    written.sort_by_key(|(index, header)| (*index, &header.name));
    for (index, header) in written {
        let (ty, json) = lower_type(checked, header);
        let known = headers
            .entry(header.name.to_ascii_lowercase())
            .or_insert_with(|| Header {
                name: header.name.clone(),
                description: None,
                ty: ty.clone(),
                json,
                operations: Vec::new(),
            });
        if (&known.ty, known.json) != (&ty, json) {
            // Answers that do not agree in what it holds agree in its being text.
            known.ty = Type::Scalar(Scalar::String);
            known.json = false;
        }
        if known.description.is_none() {
            known.description.clone_from(&header.description);
        }
        if known.operations.last() != Some(&index) {
            known.operations.push(index);
        }
    }
    headers.into_values().collect()
}

/// What a header holds: a scalar, a list of them, JSON; its text where it is anything else.
fn lower_type(checked: &Checked, header: &checked::Header) -> (Type, bool) {
    if header.content.as_deref().is_some_and(is_json) {
        return (Type::Scalar(Scalar::Json), true);
    }
    let schema = header.schema.filter(|_| header.content.is_none());
    let shape = |id| &checked.schemas[checked.written_out(id).0].shape;
    let ty = match schema.map(shape) {
        Some(Shape::Array { items: Some(items) }) => Type::List(Box::new(text_or(shape(*items)))),
        Some(shape) => text_or(shape),
        None => Type::Scalar(Scalar::String),
    };
    (ty, false)
}

fn text_or(shape: &Shape) -> Type {
    Type::Scalar(match scalars::of(shape) {
        // Bytes have no form of their own in a header.
        None | Some(Scalar::Base64 | Scalar::File) => Scalar::String,
        Some(scalar) => scalar,
    })
}
