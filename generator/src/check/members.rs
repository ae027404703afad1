//! What an object has, also by `allOf`: the view of it that rules compare.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::document::checked::{Additional, Property, Schema, SchemaId, Shape};

/// The properties of an object.
#[derive(Debug)]
pub(super) struct Members<'c> {
    /// By name, in order, each with the part of the object that has it.
    pub properties: IndexMap<&'c str, (Property, SchemaId)>,
    /// What is under other keys.
    pub additional: Additional,
}

/// How many schemas an object may be made of.
const PARTS: usize = 100;

/// What an object and all its parts say together; `None` where the schema is
/// no object, or not only that, or of more parts than anybody would write.
pub(super) fn of(schemas: &[Schema], id: SchemaId) -> Option<Members<'_>> {
    let mut members = Members {
        properties: IndexMap::new(),
        additional: Additional::Unsaid,
    };
    let mut needed: Vec<&str> = Vec::new();
    let mut seen = HashSet::new();
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        if !seen.insert(id) {
            continue;
        }
        if seen.len() > PARTS {
            return None;
        }
        match &schemas[id.0].shape {
            Shape::Object {
                properties,
                required,
                additional,
            } => {
                needed.extend(required.iter().map(String::as_str));
                for (name, property) in properties {
                    let entry = members.properties.entry(name);
                    let (known, _) = entry.or_insert((*property, id));
                    known.required |= property.required;
                }
                if *additional != Additional::Unsaid {
                    members.additional = *additional;
                }
            }
            Shape::AllOf { parts } => next.extend(parts.iter().rev()),
            _ => return None,
        }
    }
    for name in needed {
        if let Some((property, _)) = members.properties.get_mut(name) {
            property.required = true;
        }
    }
    Some(members)
}
