//! What goes back and forth: bodies made of parameters, answers with a schema
//! and no media type.

use crate::source::{NodeId, Value};

use super::super::grammar::Kind;
use super::{Entries, Named, Rewrite};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
const JSON: &str = "application/json";

/// The words of a body parameter that a request body has as well.
const OF_BODY: &[&str] = &["description", "required"];

impl Rewrite<'_, '_> {
    /// A request body made of a parameter in `body`.
    pub(super) fn body(&mut self, parameter: NodeId, consumes: &[Named]) -> NodeId {
        let mut made = Entries::new();
        for entry in self.entries(parameter) {
            let ours = OF_BODY.contains(&&*entry.key) || entry.key.starts_with("x-");
            if ours {
                made.push(self.copied(&entry));
            }
        }
        let schema = self.simple_schema(parameter);
        let mut content = Entries::new();
        for (name, of) in or_json(consumes, parameter) {
            let media = self
                .source
                .make_object(vec![("schema".to_owned(), schema)], of);
            content.push((name, media));
        }
        let content = self.source.make_object(content, parameter);
        made.push(("content".to_owned(), content));
        self.source.make_object(made, parameter)
    }

    /// A request body made of the parameters in `formData`.
    pub(super) fn form(&mut self, fields: &[NodeId], consumes: &[Named]) -> Option<NodeId> {
        let first = *fields.first()?;
        let is_file = |node: &NodeId| self.text(*node, "type").as_deref() == Some("file");
        let has_file = fields.iter().any(is_file);
        let suits = |(name, _): &&Named| name == MULTIPART || (name == FORM && !has_file);
        let mut names: Vec<Named> = consumes.iter().filter(suits).cloned().collect();
        if names.is_empty() {
            let name = if has_file { MULTIPART } else { FORM };
            names.push((name.to_owned(), first));
        }
        let mut content = Entries::new();
        for (name, of) in names {
            let fields = self.form_fields(fields, of);
            content.push((name, fields));
        }
        let mut required = false;
        for field in fields {
            required |= self.text(*field, "required").as_deref() == Some("true");
        }
        let content = self.source.make_object(content, first);
        let mut made = vec![("content".to_owned(), content)];
        if required {
            made.push(("required".to_owned(), self.source.make_boolean(true, first)));
        }
        Some(self.source.make_object(made, first))
    }

    /// A request body that is either of the two, by its media type.
    pub(super) fn body_or_form(
        &mut self,
        body: NodeId,
        fields: &[NodeId],
        consumes: &[Named],
    ) -> NodeId {
        let is_form = |(name, _): &Named| name == MULTIPART || name == FORM;
        let (_, others): (Vec<_>, Vec<_>) = consumes.iter().cloned().partition(is_form);
        let made = self.body(body, &others);
        let form = self.form(fields, consumes);
        let content = |rewrite: &Self, of| rewrite.source.get(of, "content");
        let forms = form.and_then(|form| content(self, form));
        if let (Some(content), Some(forms)) = (content(self, made), forms) {
            for entry in self.entries(forms) {
                self.source.add_made(content, &entry.key, entry.value);
            }
        }
        made
    }

    fn form_fields(&mut self, fields: &[NodeId], of: NodeId) -> NodeId {
        let mut properties = Entries::new();
        let mut required = Vec::new();
        let mut encoding = Entries::new();
        for field in fields {
            let Some(name) = self.text(*field, "name") else {
                continue;
            };
            if self.text(*field, "required").as_deref() == Some("true") {
                required.push(self.source.make_text(&name, *field));
            }
            if self.is_array(*field) {
                let mut style = Entries::new();
                self.style(*field, "formData", &mut style);
                let style = self.source.make_object(style, *field);
                encoding.push((name.clone(), style));
            }
            let schema = self.simple_schema(*field);
            let schema = self.described(schema, *field);
            properties.push((name, schema));
        }
        let object = self.source.make_text("object", of);
        let properties = self.source.make_object(properties, of);
        let mut schema = vec![
            ("type".to_owned(), object),
            ("properties".to_owned(), properties),
        ];
        if !required.is_empty() {
            schema.push(("required".to_owned(), self.source.make_list(required, of)));
        }
        let schema = self.source.make_object(schema, of);
        let mut media = vec![("schema".to_owned(), schema)];
        if !encoding.is_empty() {
            media.push(("encoding".to_owned(), self.source.make_object(encoding, of)));
        }
        self.source.make_object(media, of)
    }

    /// What is said of a field belongs to its schema.
    fn described(&mut self, schema: NodeId, field: NodeId) -> NodeId {
        let mut entries: Entries = self
            .source
            .entries(schema)
            .iter()
            .map(|entry| (entry.key.to_string(), entry.value))
            .collect();
        for entry in self.entries(field) {
            let theirs = ["description", "x-rust-name", "x-aliases", "deprecated"];
            if theirs.contains(&&*entry.key) {
                entries.push(self.copied(&entry));
            }
        }
        self.source.make_object(entries, field)
    }

    /// An answer, or a `$ref` to one.
    pub(super) fn response(&mut self, node: NodeId, produces: &[Named]) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        // One that several share is made for what the document produces.
        if produces == self.produces.as_slice()
            && let Some(reference) = self.reference(node, Kind::Response)
        {
            return reference;
        }
        let written = node;
        let node = self.follow(node);
        let mut made = Entries::new();
        for entry in self.entries(node) {
            match &*entry.key {
                "schema" | "examples" => {}
                "headers" => {
                    let headers =
                        self.map(entry.value, |rewrite, entry| rewrite.header(entry.value));
                    made.push((entry.key.to_string(), headers));
                }
                _ => made.push(self.copied(&entry)),
            }
        }
        if let Some(schema) = self.source.get(node, "schema") {
            let content = self.answer(node, schema, produces);
            made.push(("content".to_owned(), content));
        }
        let made = self.source.make_object(made, node);
        self.source.stand_for(written, made);
        made
    }

    /// `content` of an answer: its schema under each media type, with the example for it.
    fn answer(&mut self, node: NodeId, schema: NodeId, produces: &[Named]) -> NodeId {
        let examples = self.source.get(node, "examples");
        let is_file = self.text(self.follow(schema), "type").as_deref() == Some("file");
        let names = match produces {
            [] if is_file => vec![("application/octet-stream".to_owned(), schema)],
            names => or_json(names, schema),
        };
        let mut content = Entries::new();
        for (name, of) in names {
            let mut media = vec![("schema".to_owned(), self.schema(schema))];
            if let Some(example) = examples.and_then(|examples| self.source.get(examples, &name)) {
                media.push(("example".to_owned(), self.source.make_copy(example)));
            }
            content.push((name, self.source.make_object(media, of)));
        }
        self.source.make_object(content, schema)
    }

    /// A header of an answer.
    fn header(&mut self, node: NodeId) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let theirs = entry.key.starts_with("x-") && &*entry.key != "x-nullable";
            if &*entry.key == "description" || theirs {
                made.push(self.copied(&entry));
            }
        }
        let schema = self.simple_schema(node);
        made.push(("schema".to_owned(), schema));
        self.source.make_object(made, node)
    }
}

/// The media types, or JSON where there are none.
fn or_json(names: &[Named], of: NodeId) -> Vec<Named> {
    match names {
        [] => vec![(JSON.to_owned(), of)],
        names => names.to_vec(),
    }
}
