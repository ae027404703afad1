//! Schemas without a name that a `$ref` leads into the middle of: where such
//! hold themselves, or lie deep in each other, some get a name. All that comes
//! later walks from name to name, and so comes to an end.

use std::collections::HashSet;

use crate::document::checked::{Additional, Schema, SchemaId, Shape};
use crate::source::Source;

/// How deep schemas without a name may lie in each other.
const DEPTH: usize = 40;

/// Gives names to as many as it takes.
pub(super) fn name(source: &Source, schemas: &mut [Schema]) {
    if Chosen::of(schemas, (0..schemas.len()).map(SchemaId)).is_empty() {
        return;
    }
    // Once more, in an order that does not hang on how the description is ordered.
    let pointers = schemas.iter().map(|schema| source.pointer(schema.place));
    let pointers: Vec<String> = pointers.map(Option::unwrap_or_default).collect();
    let mut order: Vec<SchemaId> = (0..schemas.len()).map(SchemaId).collect();
    order.sort_by_key(|id| &pointers[id.0]);
    let mut named = Chosen::of(schemas, order.into_iter());
    named.sort_by_key(|id| &pointers[id.0]);
    let names = schemas.iter().filter_map(|schema| schema.component.clone());
    let mut taken: HashSet<String> = names.collect();
    for id in named {
        let words = words(&pointers[id.0]);
        let mut name = words.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{words} {number}");
            number += 1;
        }
        schemas[id.0].component = Some(name);
    }
}

struct Chosen {
    /// How many schemas without a name lie in each other, below those that were walked through.
    depth: Vec<Option<usize>>,
    on_path: Vec<bool>,
    is_named: Vec<bool>,
}

impl Chosen {
    /// Those that need a name, found from these on.
    fn of(schemas: &[Schema], starts: impl Iterator<Item = SchemaId>) -> Vec<SchemaId> {
        let mut chosen = Chosen {
            depth: vec![None; schemas.len()],
            on_path: vec![false; schemas.len()],
            is_named: vec![false; schemas.len()],
        };
        for start in starts {
            chosen.walk(schemas, start);
        }
        let ids = (0..schemas.len()).map(SchemaId);
        ids.filter(|id| chosen.is_named[id.0]).collect()
    }

    /// Walks through a schema and what is in it, with a list of its own.
    fn walk(&mut self, schemas: &[Schema], start: SchemaId) {
        if self.depth[start.0].is_some() {
            return;
        }
        let mut path = vec![(start, nameless(schemas, start))];
        self.on_path[start.0] = true;
        while let Some((id, rest)) = path.last_mut() {
            let id = *id;
            match rest.pop() {
                Some(inner) if self.on_path[inner.0] => self.choose(schemas, inner),
                Some(inner) if self.depth[inner.0].is_none() => {
                    self.on_path[inner.0] = true;
                    path.push((inner, nameless(schemas, inner)));
                }
                Some(_) => {}
                None => {
                    path.pop();
                    self.on_path[id.0] = false;
                    self.leave(schemas, id);
                }
            }
        }
    }

    fn leave(&mut self, schemas: &[Schema], id: SchemaId) {
        let inner = nameless(schemas, id).into_iter();
        let depth = inner.filter_map(|inner| self.depth[inner.0]).max();
        let mut depth = depth.map_or(0, |depth| depth + 1);
        if depth >= DEPTH {
            self.choose(schemas, id);
        }
        if self.is_named[id.0] {
            depth = 0;
        }
        self.depth[id.0] = Some(depth);
    }

    fn choose(&mut self, schemas: &[Schema], id: SchemaId) {
        self.is_named[id.0] |= schemas[id.0].type_name().is_none();
    }
}

/// The schemas in a schema that have no name of their own.
fn nameless(schemas: &[Schema], id: SchemaId) -> Vec<SchemaId> {
    let inner: Vec<SchemaId> = match &schemas[id.0].shape {
        Shape::Object {
            properties,
            additional,
            ..
        } => {
            let further = match additional {
                Additional::Of(id) => Some(*id),
                _ => None,
            };
            let properties = properties.values().map(|property| property.schema);
            properties.chain(further).collect()
        }
        Shape::Array { items } => items.iter().copied().collect(),
        Shape::Tuple { items, rest, .. } => items.iter().chain(rest).copied().collect(),
        Shape::JsonText { content } => vec![*content],
        Shape::OneOf { alternatives, .. } => alternatives.clone(),
        Shape::AllOf { parts } => parts.clone(),
        _ => Vec::new(),
    };
    let nameless = inner
        .into_iter()
        .filter(|id| schemas[id.0].type_name().is_none());
    nameless.collect()
}

/// The words of a pointer that an author chose.
fn words(pointer: &str) -> String {
    const OURS: &[&str] = &[
        "components",
        "schemas",
        "paths",
        "responses",
        "content",
        "schema",
        "properties",
        "requestBody",
        "parameters",
        "additionalProperties",
    ];
    let words = pointer.split('/').filter(|word| !OURS.contains(word));
    let words = words.map(|word| word.replace("~1", " ").replace("~0", "~"));
    let words: Vec<String> = words.collect();
    let words = words.join(" ");
    match words.split_whitespace().next() {
        Some(_) => words.split_whitespace().collect::<Vec<_>>().join(" "),
        None => "nested".to_owned(),
    }
}
