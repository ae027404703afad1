//! When two inline schemas are the same type: the same shape, whatever their
//! descriptions say. Each distinct shape gets a number; one look at each
//! schema, however often it is asked for.

use std::collections::HashMap;
use std::fmt::Write;

use crate::document::checked::{Additional, Checked, Schema, SchemaId, Shape};

/// The number of a shape. Says nothing but same or different: it depends on the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Fingerprint(usize);

/// The shapes seen so far.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    by_schema: HashMap<SchemaId, Fingerprint>,
    by_text: HashMap<String, Fingerprint>,
}

impl Fingerprints {
    /// The number of the shape of `id`.
    pub(super) fn of(&mut self, checked: &Checked, id: SchemaId) -> Fingerprint {
        if let Some(known) = self.by_schema.get(&id) {
            return *known;
        }
        let schema = &checked.schemas[id.0];
        let text = match &schema.component {
            // A component is told by its name, which also ends every recursion.
            Some(name) => format!("component {name}"),
            None => self.text(checked, schema),
        };
        let next = Fingerprint(self.by_text.len());
        let found = *self.by_text.entry(text).or_insert(next);
        self.by_schema.insert(id, found);
        found
    }

    fn text(&mut self, checked: &Checked, schema: &Schema) -> String {
        let mut text = String::new();
        // What is called otherwise is another type.
        if schema.rust_name.is_some() || !schema.values.is_empty() {
            write!(text, "{:?} {:?} ", schema.rust_name, schema.values)
                .expect("writing into a string");
        }
        // Whether it may be `null` or is only read is no part of a type, but of what has it.
        let mut child = |text: &mut String, word: &str, id: SchemaId| {
            let number = self.of(checked, id).0;
            let schema = &checked.schemas[id.0];
            let is = [schema.nullable, schema.read_only, schema.write_only].map(u8::from);
            write!(text, " {word:?} {number} {is:?}").expect("writing into a string");
        };
        match &schema.shape {
            Shape::Object {
                properties,
                required,
                additional,
            } => {
                text.push_str("object");
                write!(text, " {required:?}").expect("writing into a string");
                for (name, property) in properties {
                    child(&mut text, name, property.schema);
                    text.push(if property.required { '!' } else { '?' });
                }
                match additional {
                    Additional::Of(id) => child(&mut text, "of", *id),
                    other => write!(text, " {other:?}").expect("writing into a string"),
                }
            }
            Shape::Array { items } => {
                text.push_str("array");
                if let Some(items) = items {
                    child(&mut text, "items", *items);
                }
            }
            Shape::JsonText { content } => {
                text.push_str("json text");
                child(&mut text, "of", *content);
            }
            Shape::Tuple { items, least, rest } => {
                write!(text, "tuple {least}").expect("writing into a string");
                for id in items {
                    child(&mut text, "item", *id);
                }
                if let Some(rest) = rest {
                    child(&mut text, "rest", *rest);
                }
            }
            Shape::OneOf {
                alternatives,
                discriminator,
            } => {
                text.push_str("one");
                for id in alternatives {
                    // Titles name variants.
                    let title = checked.schemas[id.0].title.as_deref();
                    child(&mut text, title.unwrap_or_default(), *id);
                }
                if let Some(discriminator) = discriminator {
                    write!(text, " by {:?}", discriminator.property)
                        .expect("writing into a string");
                    for (value, id) in &discriminator.mapping {
                        child(&mut text, value, *id);
                    }
                }
            }
            Shape::AllOf { parts } => {
                text.push_str("all");
                for id in parts {
                    child(&mut text, "", *id);
                }
            }
            scalar => write!(text, "{scalar:?}").expect("writing into a string"),
        }
        text
    }
}
