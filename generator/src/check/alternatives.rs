//! What the alternatives of a union come to, once every schema is known.
//!
//! A union that nothing but its values tells apart has no order in OpenAPI,
//! and the runtime takes the first alternative that reads. So narrow ones go
//! before wide ones, and those that nothing could ever be read as become one:
//! known texts beside any text are one enum, since enums keep what they do not
//! know.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Schema, SchemaId, Shape, ValueNames, written_out};

use super::within::{is_plain, is_text, is_within};

/// How many alternatives of a union are compared with each other.
const COMPARED: usize = 60;

/// Puts the alternatives of every union in order, those inside first.
pub(super) fn settle(schemas: &mut Vec<Schema>, found: &mut Diagnostics) {
    let mut done = HashSet::new();
    for index in 0..schemas.len() {
        let mut open = vec![(SchemaId(index), false)];
        while let Some((id, ready)) = open.pop() {
            if ready {
                settle_one(schemas, id, found);
            } else if done.insert(id) {
                open.push((id, true));
                let within = match &schemas[id.0].shape {
                    Shape::OneOf { alternatives, .. } => alternatives.as_slice(),
                    Shape::AllOf { parts } => parts,
                    _ => &[],
                };
                open.extend(within.iter().map(|part| (*part, false)));
            }
        }
    }
}

fn settle_one(schemas: &mut Vec<Schema>, id: SchemaId, found: &mut Diagnostics) {
    let Shape::OneOf {
        alternatives,
        discriminator: None,
    } = &schemas[id.0].shape
    else {
        return;
    };
    let mut alternatives = flat(schemas, alternatives);
    merge(schemas, id, &mut alternatives, is_text);
    merge(schemas, id, &mut alternatives, is_integer);
    let shadowed = arrange(schemas, &mut alternatives);
    for lost in shadowed {
        let place = match schemas[lost.0].component {
            Some(_) => schemas[id.0].place,
            None => schemas[lost.0].place,
        };
        let message = "every value of this alternative is a value of another too, and is read as that; it is left out";
        let finding = Diagnostic::new(Severity::Note, codes::AMBIGUOUS_UNION, message);
        found.push(finding.at(place));
    }
    become_these(schemas, id, alternatives);
}

/// The alternatives, and in place of a union without a name those that it has.
fn flat(schemas: &[Schema], alternatives: &[SchemaId]) -> Vec<SchemaId> {
    let mut flat = Vec::new();
    for id in alternatives {
        let schema = &schemas[id.0];
        let inner = match &schema.shape {
            Shape::OneOf {
                alternatives,
                discriminator: None,
            } if schema.component.is_none() && !schema.nullable => alternatives.as_slice(),
            _ => std::slice::from_ref(id),
        };
        for id in inner {
            if !flat.contains(id) {
                flat.push(*id);
            }
        }
    }
    flat
}

/// Puts each alternative before those that take all its values. Gives back
/// those that are left out, since another takes the same under another shape.
fn arrange(schemas: &[Schema], alternatives: &mut Vec<SchemaId>) -> Vec<SchemaId> {
    let mut arranged: Vec<SchemaId> = Vec::with_capacity(alternatives.len());
    let mut lost = Vec::new();
    // More are not written by hand, and comparing all with all takes its time.
    let plain = |id: SchemaId| is_plain(schemas, id) && alternatives.len() <= COMPARED;
    for id in alternatives.iter().copied() {
        let wide = |other: &SchemaId| plain(id) && plain(*other) && is_within(schemas, id, *other);
        match arranged.iter().position(wide) {
            Some(at) if is_within(schemas, arranged[at], id) => {
                let shape = |id| &schemas[written_out(schemas, id).0].shape;
                if shape(arranged[at]) != shape(id) {
                    lost.push(id);
                }
            }
            Some(at) => arranged.insert(at, id),
            None => arranged.push(id),
        }
    }
    *alternatives = arranged;
    lost
}

/// A whole number whose enum keeps the values that it does not know: those are of 64 bits with a sign.
fn is_integer(schemas: &[Schema], id: SchemaId) -> bool {
    match &schemas[written_out(schemas, id).0].shape {
        Shape::Integer { format, .. } => !matches!(format.as_deref(), Some("uint32" | "uint64")),
        Shape::Number { values, .. } => !values.is_empty(),
        _ => false,
    }
}

/// Makes one of the alternatives of a kind, where there are several.
fn merge(
    schemas: &mut Vec<Schema>,
    union: SchemaId,
    alternatives: &mut Vec<SchemaId>,
    is_one: fn(&[Schema], SchemaId) -> bool,
) {
    let alike = alternatives.iter().copied();
    let group: Vec<SchemaId> = alike.filter(|id| is_one(schemas, *id)).collect();
    let [first, _, ..] = group.as_slice() else {
        return;
    };
    let written: Vec<&Schema> = group
        .iter()
        .map(|id| &schemas[written_out(schemas, *id).0])
        .collect();
    let closed = !written.iter().any(|schema| counted(&schema.shape) == 0);
    let merged = written.iter().map(|schema| schema.shape.clone());
    let merged = merged.reduce(wider).unwrap_or(Shape::Any);
    // An enum that has a name, and all values that any of them has, is the one.
    let named = group.iter().copied().find(|id| {
        let schema = &schemas[written_out(schemas, *id).0];
        schema.component.is_some() && counted(&merged) > 0 && schema.shape == merged
    });
    let mut made = Schema::of(
        schemas[union.0].place,
        match named {
            Some(id) => Shape::AllOf { parts: vec![id] },
            None => merged,
        },
    );
    made.open = !closed;
    made.nullable = group.iter().any(|id| schemas[id.0].nullable);
    for schema in &written {
        let constant = constant(schema);
        for (value, names) in schema
            .values
            .iter()
            .chain(constant.as_ref().map(|it| (&it.0, &it.1)))
        {
            let known = made.values.entry(value.clone());
            known.or_insert_with(|| names.clone());
        }
    }
    let mut several = written.iter().filter(|schema| constant(schema).is_none());
    made.description = several.find_map(|schema| schema.description.clone());
    let id = SchemaId(schemas.len());
    let at = alternatives.iter().position(|id| id == first);
    schemas.push(made);
    alternatives.retain(|id| !group.contains(id));
    alternatives.insert(at.unwrap_or_default(), id);
}

/// What an alternative says of the one value that it has. A title names a number, which has
/// no words of its own.
fn constant(schema: &Schema) -> Option<(String, ValueNames)> {
    let (value, name) = match &schema.shape {
        Shape::String { values, .. } => (values.first()?.clone(), None),
        Shape::Integer { values, .. } | Shape::Number { values, .. } => {
            (values.first()?.to_string(), schema.title.clone())
        }
        _ => return None,
    };
    let title = schema.title.clone().filter(|_| name.is_none());
    let names = ValueNames {
        name,
        description: schema.description.clone().or(title),
    };
    (counted(&schema.shape) == 1 && names != ValueNames::default()).then_some((value, names))
}

/// How many values an enum has.
fn counted(shape: &Shape) -> usize {
    match shape {
        Shape::String { values, .. } => values.len(),
        Shape::Integer { values, .. } | Shape::Number { values, .. } => values.len(),
        _ => 0,
    }
}

/// What takes the values of two shapes of a kind, and names those that either names.
fn wider(left: Shape, right: Shape) -> Shape {
    match (left, right) {
        (
            Shape::String { format, values },
            Shape::String {
                format: other,
                values: others,
            },
        ) => Shape::String {
            format: format.filter(|format| other.as_ref() == Some(format)),
            values: both(values, others),
        },
        (
            Shape::Integer {
                format,
                minimum,
                values,
            },
            Shape::Integer {
                format: other,
                minimum: limit,
                values: others,
            },
        ) => Shape::Integer {
            format: format.filter(|format| other.as_ref() == Some(format)),
            minimum: minimum.min(limit),
            values: both(values, others),
        },
        // Numbers that are all whole, which any integer takes.
        (
            Shape::Integer { values, .. } | Shape::Number { values, .. },
            Shape::Integer { values: others, .. } | Shape::Number { values: others, .. },
        ) => Shape::Integer {
            format: None,
            minimum: None,
            values: both(values, others),
        },
        (left, _) => left,
    }
}

fn both<T: PartialEq>(mut values: Vec<T>, others: Vec<T>) -> Vec<T> {
    for value in others {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// Gives a union its alternatives. One that is made of all of them is the schema itself.
fn become_these(schemas: &mut [Schema], id: SchemaId, alternatives: Vec<SchemaId>) {
    let only = match alternatives.as_slice() {
        [only] if schemas[only.0].component.is_none() => Some(schemas[only.0].clone()),
        _ => None,
    };
    let union = &mut schemas[id.0];
    match only {
        Some(only) => {
            union.shape = only.shape;
            union.values = only.values;
            union.open = only.open;
            union.nullable |= only.nullable;
            union.description = union.description.take().or(only.description);
        }
        None => {
            union.shape = Shape::OneOf {
                alternatives,
                discriminator: None,
            };
        }
    }
}
