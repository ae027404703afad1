//! Parameters that stay parameters: their type moves into a schema, and
//! `collectionFormat` becomes `style` and `explode`.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::source::{NodeId, Source, Value};

use super::super::grammar::Kind;
use super::{Entries, Rewrite};

/// The words of a parameter or header that belong to its type.
pub(in crate::document) const OF_TYPE: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "x-enum-varnames",
    "x-enumNames",
    "x-ms-enum",
    "x-enum-descriptions",
];

/// What stands between items by `collectionFormat`, where OpenAPI 3 has no style for it: of a style that was made.
pub(crate) fn separated(source: &Source, style: NodeId) -> Option<&str> {
    let written = source.written(style);
    let key = source.key(written)?;
    (&*key.key == "collectionFormat").then(|| source.string(written))?
}

impl Rewrite<'_, '_> {
    /// Whether what a parameter stands for goes into the body.
    pub(super) fn is_body(&self, node: NodeId) -> bool {
        let place = self.text(self.follow(node), "in");
        matches!(place.as_deref(), Some("body" | "formData"))
    }

    /// `parameters` of the document, without those that are bodies; these are
    /// written where they are used.
    pub(super) fn shared_parameters(&mut self, node: NodeId) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        let mut made = Entries::new();
        for entry in self.entries(node) {
            if !self.is_body(entry.value) {
                made.push((entry.key.to_string(), self.parameter(entry.value)));
            }
        }
        self.source.make_object(made, node)
    }

    /// A parameter of path, query or header, or a `$ref` to one.
    pub(super) fn parameter(&mut self, node: NodeId) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        if let Some(reference) = self.reference(node, Kind::Parameter) {
            return reference;
        }
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let of_type = OF_TYPE.contains(&&*entry.key);
            match &*entry.key {
                "collectionFormat" | "schema" => {}
                _ if of_type => {}
                _ => made.push(self.copied(&entry)),
            }
        }
        if self.is_array(node) {
            let place = self.text(node, "in").unwrap_or_default();
            self.style(node, &place, &mut made);
        }
        let schema = self.simple_schema(node);
        made.push(("schema".to_owned(), schema));
        let made = self.source.make_object(made, node);
        self.source.stand_for(node, made);
        made
    }

    /// The schema of what has its type beside its other words: parameters, fields of forms, headers.
    pub(super) fn simple_schema(&mut self, node: NodeId) -> NodeId {
        // A schema belongs to bodies only, but its meaning is clear.
        if let Some(schema) = self.source.get(node, "schema") {
            return self.schema(schema);
        }
        let mut made = Entries::new();
        for entry in self.entries(node) {
            match &*entry.key {
                "items" => {
                    self.inner_collection(entry.value);
                    let items = self.item_schema(entry.value);
                    made.push((entry.key.to_string(), items));
                }
                "type" if self.source.string(entry.value) == Some("file") => {
                    self.file(entry.value, &mut made);
                }
                "x-nullable" => {
                    let nullable = self.source.make_copy(entry.value);
                    made.push(("nullable".to_owned(), nullable));
                }
                key if OF_TYPE.contains(&key) => made.push(self.copied(&entry)),
                _ => {}
            }
        }
        self.source.make_object(made, node)
    }

    /// `items`: a schema, but for `collectionFormat`.
    fn item_schema(&mut self, node: NodeId) -> NodeId {
        let made = self.schema(node);
        if self.source.get(node, "collectionFormat").is_none() {
            return made;
        }
        let entries = self.source.entries(made).iter();
        let entries = entries.filter(|entry| &*entry.key != "collectionFormat");
        let entries = entries.map(|entry| (entry.key.to_string(), entry.value));
        let entries = entries.collect();
        self.source.make_object(entries, node)
    }

    pub(super) fn is_array(&self, node: NodeId) -> bool {
        self.text(node, "type").as_deref() == Some("array")
    }

    /// `style` and `explode` of an array, where they are not the default of its place. What OpenAPI 3 has no style
    /// for is made of `collectionFormat`, where who reads it can look: [`separated`].
    pub(super) fn style(&mut self, node: NodeId, place: &str, made: &mut Entries) {
        let written = self.source.get(node, "collectionFormat");
        let of = written.unwrap_or(node);
        let format = self.text(node, "collectionFormat");
        let in_query = matches!(place, "query" | "formData");
        let (style, explode) = match format.as_deref().unwrap_or("csv") {
            "multi" if in_query => ("form", true),
            "ssv" if in_query => ("spaceDelimited", false),
            "pipes" if in_query => ("pipeDelimited", false),
            "csv" | "tsv" if in_query => ("form", false),
            "csv" => return,
            "ssv" | "pipes" | "tsv" => ("simple", false),
            other => {
                let message =
                    format!("`{other}` cannot be written here; the items are joined with commas");
                let place = self.source.place(of);
                let finding = Diagnostic::new(Severity::Note, codes::COLLECTION_FORMAT, message);
                self.found.push(finding.at(place));
                if !in_query {
                    return;
                }
                ("form", false)
            }
        };
        made.push(("style".to_owned(), self.source.make_text(style, of)));
        made.push(("explode".to_owned(), self.source.make_boolean(explode, of)));
    }

    /// A list in a list: OpenAPI 3.0 has no separators for the inner one.
    fn inner_collection(&mut self, items: NodeId) {
        if !self.is_array(items) {
            return;
        }
        let of = self.source.get(items, "collectionFormat").unwrap_or(items);
        let message = "a list in a list cannot be written here; the inner one is written as JSON";
        let place = self.source.place(of);
        let finding = Diagnostic::new(Severity::Note, codes::COLLECTION_FORMAT, message);
        self.found.push(finding.at(place));
    }
}
