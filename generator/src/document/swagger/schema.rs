//! Schemas: 2.0 has other words for a file, a discriminator and for null.

use crate::source::{NodeId, Value};

use super::super::grammar::Kind;
use super::{Entries, Rewrite};

impl Rewrite<'_, '_> {
    /// A schema, or a `$ref` to one.
    pub(super) fn schema(&mut self, node: NodeId) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        if let Some(reference) = self.reference(node, Kind::Schema) {
            return reference;
        }
        // Several media types, or answers, may have one and the same.
        if let Some(made) = self.source.made_of(node) {
            return made;
        }
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let value = entry.value;
            let is_text = matches!(self.source.value(value), Value::String(_));
            let is_list = matches!(self.source.value(value), Value::Sequence(_));
            match &*entry.key {
                "properties" | "patternProperties" => {
                    let properties = self.map(value, |rewrite, entry| rewrite.schema(entry.value));
                    made.push((entry.key.to_string(), properties));
                }
                // As drafts of JSON Schema have it for tuples.
                "allOf" | "oneOf" | "anyOf" | "items" if is_list => {
                    let items = self.source.items(value).to_vec();
                    let items = items.into_iter().map(|item| self.schema(item)).collect();
                    let list = self.source.make_list(items, value);
                    made.push((entry.key.to_string(), list));
                }
                "items" | "additionalItems" | "additionalProperties" | "not" => {
                    let schema = self.schema(value);
                    made.push((entry.key.to_string(), schema));
                }
                "discriminator" if is_text => {
                    let name = self.source.make_copy(value);
                    let entries = vec![("propertyName".to_owned(), name)];
                    let discriminator = self.source.make_object(entries, value);
                    made.push((entry.key.to_string(), discriminator));
                }
                "type" if self.source.string(value) == Some("file") => self.file(value, &mut made),
                "x-nullable" => {
                    let nullable = self.source.make_copy(value);
                    made.push(("nullable".to_owned(), nullable));
                }
                _ => made.push(self.copied(&entry)),
            }
        }
        let made = self.source.make_object(made, node);
        self.source.stand_for(node, made);
        made
    }

    /// `type: file`
    pub(super) fn file(&mut self, of: NodeId, made: &mut Entries) {
        made.push(("type".to_owned(), self.source.make_text("string", of)));
        made.push(("format".to_owned(), self.source.make_text("binary", of)));
    }
}
