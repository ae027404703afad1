//! Headers of answers: each once for the whole client, by its name.

use std::collections::{BTreeMap, HashMap};

use super::answers::is_json;
use super::fingerprint::Fingerprint;
use super::scalars;
use super::types::{Context, Types};
use crate::api::{Header, Operation, Root, Scalar, Type};
use crate::document::checked::{self, Checked, SchemaId, Shape};

/// All headers that answers have, sorted by name.
pub(super) fn lower_headers(
    checked: &Checked,
    types: &mut Types,
    operations: &[Operation],
) -> Vec<Header> {
    let mut headers: BTreeMap<String, (Header, Held)> = BTreeMap::new();
    for (index, written) in written(checked, operations) {
        let held = Held::of(types, written);
        let key = written.name.to_ascii_lowercase();
        let (header, known) = headers.entry(key).or_insert_with(|| {
            let header = Header {
                name: written.name.clone(),
                description: None,
                ty: Type::Scalar(Scalar::String),
                json: false,
                operations: Vec::new(),
            };
            (header, held)
        });
        if !known.agrees(&held) {
            // Answers that do not agree in what it holds agree in its being text.
            *known = Held::TEXT;
        }
        if header.description.is_none() {
            header.description.clone_from(&written.description);
        }
        if header.operations.last() != Some(&index) {
            header.operations.push(index);
        }
    }
    let headers = headers.into_values().map(|(mut header, held)| {
        header.ty = held.lower(types, &header.name);
        header.json = held.json;
        header
    });
    headers.collect()
}

/// The headers of all answers, with the index of the operation. Of what is said several times, what the
/// first operation by name says counts.
fn written<'c>(
    checked: &'c Checked,
    operations: &[Operation],
) -> Vec<(usize, &'c checked::Header)> {
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
    written.sort_by_key(|(index, header)| (*index, &header.name));
    written
}

/// What a header holds.
#[derive(Clone, Copy)]
struct Held {
    /// Whether that is JSON.
    json: bool,
    /// Whether it is a list.
    list: bool,
    of: Of,
}

#[derive(Clone, Copy)]
enum Of {
    Scalar(Scalar),
    /// Values of an enum, or any value in JSON.
    Schema(SchemaId, Fingerprint),
}

impl Held {
    const TEXT: Held = Held {
        json: false,
        list: false,
        of: Of::Scalar(Scalar::String),
    };

    /// A scalar, a value of an enum, a list of them, JSON; its text where it is anything else.
    fn of(types: &mut Types, header: &checked::Header) -> Self {
        let schema = header.schema.map(|id| types.written_out(id));
        match (&header.content, schema) {
            (Some(content), schema) if is_json(content) => Held {
                json: true,
                list: false,
                of: schema.map_or(Of::Scalar(Scalar::Json), |id| types.of_schema(id)),
            },
            (None, Some(id)) => match types.schema(id).shape {
                Shape::JsonText { content } => Held {
                    json: true,
                    list: false,
                    of: types.of_schema(content),
                },
                Shape::Array { items: Some(items) } => Held {
                    list: true,
                    ..Held::of_item(types, items)
                },
                _ => Held::of_item(types, id),
            },
            _ => Held::TEXT,
        }
    }

    fn of_item(types: &mut Types, id: SchemaId) -> Self {
        let id = types.written_out(id);
        let of = match &types.schema(id).shape {
            Shape::String { values, .. } if !values.is_empty() => types.of_schema(id),
            Shape::Integer { values, .. } | Shape::Number { values, .. } if !values.is_empty() => {
                types.of_schema(id)
            }
            shape => Of::Scalar(match scalars::of(shape) {
                // Bytes have no form of their own in a header.
                None | Some(Scalar::Base64 | Scalar::Base64Url | Scalar::File) => Scalar::String,
                Some(scalar) => scalar,
            }),
        };
        Held { of, ..Held::TEXT }
    }

    fn agrees(&self, other: &Held) -> bool {
        let same = match (self.of, other.of) {
            (Of::Scalar(one), Of::Scalar(other)) => one == other,
            (Of::Schema(_, one), Of::Schema(_, other)) => one == other,
            _ => false,
        };
        same && (self.json, self.list) == (other.json, other.list)
    }

    /// Its type, which is called as the header is where it has no name of its own.
    fn lower(self, types: &mut Types, name: &str) -> Type {
        let mut context = Context::top(Root::Header(name.to_owned()), name);
        if self.list {
            context = context.part("item");
        }
        let ty = match self.of {
            Of::Scalar(scalar) => Type::Scalar(scalar),
            // JSON has a word for none.
            Of::Schema(id, _) if self.json => types.element(id, &context),
            Of::Schema(id, _) => types.ty(id, &context),
        };
        match self.list {
            true => Type::List(Box::new(ty)),
            false => ty,
        }
    }
}

impl Types<'_> {
    fn of_schema(&mut self, id: SchemaId) -> Of {
        Of::Schema(id, self.shape(id))
    }
}
