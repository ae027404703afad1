//! Objects that lack something that is clear from what they have.

use crate::diagnostic::codes;
use crate::source::{NodeId, Value};

use super::super::grammar::Kind;
use super::super::special::{TYPES, other_word};
use super::super::swagger::OF_TYPE;
use super::super::version::Version;
use super::Mend;

impl Mend<'_, '_> {
    pub(super) fn whole(&mut self, node: NodeId, kind: Kind) {
        match kind {
            Kind::Document => self.document(node),
            Kind::Paths => self.path_parameters(node),
            Kind::Schema => self.schema_type(node),
            Kind::RequestBody => self.body_content(node),
            _ => {}
        }
    }

    fn lacks(&self, node: NodeId, name: &str) -> bool {
        let value = self.source.get(node, name);
        value.is_none_or(|value| matches!(self.source.value(value), Value::Null))
    }

    /// `info`, and `paths` where a description has to have them.
    fn document(&mut self, node: NodeId) {
        let only_others = self.version > Version::V30
            && ["webhooks", "components"]
                .iter()
                .any(|name| !self.lacks(node, name));
        for name in ["info", "paths"] {
            if !self.lacks(node, name) || (name == "paths" && only_others) {
                continue;
            }
            let made = self.source.make_object(Vec::new(), node);
            match self.source.get(node, name) {
                Some(null) => {
                    let message = format!("`{name}` is `null`; taken as empty");
                    self.told_of_key(codes::NULL_VALUE, message, null);
                    let mut entries = self.source.entries(node).iter();
                    if let Some(index) = entries.position(|entry| entry.value == null) {
                        let made = self.source.make_object(Vec::new(), null);
                        self.source.put_made(node, index, made);
                    }
                }
                None => {
                    let message = format!("a description must have `{name}`; taken as empty");
                    self.told(codes::MISSING_KEYWORD, message, node);
                    self.source.add_made(node, name, made);
                }
            }
        }
    }

    /// `content`, where a body says nothing of what is in it.
    fn body_content(&mut self, node: NodeId) {
        if self.source.get(node, "content").is_none() {
            let message = "a request body must have `content`; taken as empty";
            self.told(codes::MISSING_KEYWORD, message.to_owned(), node);
            let made = self.source.make_object(Vec::new(), node);
            self.source.add_made(node, "content", made);
        }
    }

    /// A parameter without `in` that the path names.
    fn path_parameters(&mut self, paths: NodeId) {
        for path in self.source.entries(paths).to_vec() {
            let operations = self.source.entries(path.value).to_vec();
            let holders = operations.iter().map(|entry| entry.value);
            for holder in std::iter::once(path.value).chain(holders) {
                for parameter in self.source.items_of(holder, "parameters").to_vec() {
                    self.path_parameter(&path.key, parameter);
                }
            }
        }
    }

    fn path_parameter(&mut self, path: &str, parameter: NodeId) {
        let name = self.source.get(parameter, "name");
        let Some(name) = name.and_then(|name| self.source.string(name)) else {
            return;
        };
        if self.source.get(parameter, "in").is_some() || !path.contains(&format!("{{{name}}}")) {
            return;
        }
        let message = format!("a parameter must have `in`; taken as `path`, which names `{name}`");
        self.told(codes::MISSING_KEYWORD, message, parameter);
        let location = self.source.make_text("path", parameter);
        self.source.add_made(parameter, "in", location);
    }

    /// What is said in other words, such as those of Swagger 2.0, in those of OpenAPI 3.
    pub(super) fn other_words(&mut self, node: NodeId, name: &str, kind: Kind) -> Option<NodeId> {
        let has = |name| self.source.get(node, name).is_some();
        if let Some(null) = self
            .source
            .get(node, "$ref")
            .filter(|_| kind == Kind::Schema)
            && matches!(self.source.value(null), Value::Null)
        {
            return self.null_reference(node, null, name);
        }
        if has("$ref") || has("content") {
            return None;
        }
        match kind {
            Kind::Parameter | Kind::Header if !has("schema") => self.schema_beside(node),
            Kind::Response => self.schema_of_response(node),
            Kind::Schema => self.any_type(node),
            _ => None,
        }
    }

    /// `$ref: null` among alternatives, where `null` is one of them.
    fn null_reference(&mut self, node: NodeId, null: NodeId, name: &str) -> Option<NodeId> {
        if !matches!(name, "oneOf" | "anyOf") {
            return None;
        }
        let message = "`$ref` takes a string, and this is `null`; taken as `type: 'null'`";
        self.told(codes::WRONG_KIND, message.to_owned(), null);
        let word = self.source.make_text("null", null);
        Some(self.in_place_of(node, vec![("type".to_owned(), word)]))
    }

    /// The type of a parameter beside its other words.
    fn schema_beside(&mut self, node: NodeId) -> Option<NodeId> {
        let kind = self.source.get(node, "type")?;
        self.source.string(kind)?;
        let message = "`type` beside a parameter is a word of Swagger 2.0; taken as its `schema`";
        self.told_of_key(codes::OTHER_VERSION, message.to_owned(), kind);
        let (mut made, mut schema) = (Vec::new(), Vec::new());
        for entry in self.source.entries(node).to_vec() {
            let copy = (entry.key.to_string(), self.source.make_copy(entry.value));
            match OF_TYPE.contains(&&*entry.key) {
                true => schema.push(copy),
                false => made.push(copy),
            }
        }
        let schema = self.source.make_object(schema, kind);
        made.push(("schema".to_owned(), schema));
        Some(self.in_place_of(node, made))
    }

    /// The schema of an answer without a media type.
    fn schema_of_response(&mut self, node: NodeId) -> Option<NodeId> {
        let schema = self.source.get(node, "schema")?;
        if !self.is_object(schema) {
            return None;
        }
        let message = "`schema` of a response is a word of Swagger 2.0; taken as that of JSON";
        self.told_of_key(codes::OTHER_VERSION, message.to_owned(), schema);
        let mut made = Vec::new();
        for entry in self.source.entries(node).to_vec() {
            let copy = self.source.make_copy(entry.value);
            if entry.value != schema {
                made.push((entry.key.to_string(), copy));
                continue;
            }
            let media = vec![("schema".to_owned(), copy)];
            let media = self.source.make_object(media, schema);
            let content = vec![("application/json".to_owned(), media)];
            let content = self.source.make_object(content, schema);
            made.push(("content".to_owned(), content));
        }
        Some(self.in_place_of(node, made))
    }

    /// `type: any`, which OpenAPI says by leaving it out.
    fn any_type(&mut self, node: NodeId) -> Option<NodeId> {
        let kind = self.source.get(node, "type")?;
        let word = self.source.string(kind)?;
        if !word.is_empty() && !word.eq_ignore_ascii_case("any") {
            return None;
        }
        let message = format!("`type` is `{word}`; taken as left out, which is any type");
        self.told(codes::BAD_WORD, message, kind);
        let mut made = Vec::new();
        for entry in self.source.entries(node).to_vec() {
            if entry.value != kind {
                let copy = self.source.make_copy(entry.value);
                made.push((entry.key.to_string(), copy));
            }
        }
        Some(self.in_place_of(node, made))
    }

    fn in_place_of(&mut self, node: NodeId, entries: Vec<(String, NodeId)>) -> NodeId {
        let made = self.source.make_object(entries, node);
        self.source.stand_for(node, made);
        made
    }

    /// `String`, `int`, `date-time`: the type, and the format that goes with it.
    fn schema_type(&mut self, node: NodeId) {
        let Some(kind) = self.source.get(node, "type") else {
            return;
        };
        let Some(word) = self.source.string(kind) else {
            return;
        };
        let lower = word.to_ascii_lowercase();
        if TYPES.contains(&word) || lower == "null" {
            return;
        }
        let known = TYPES.iter().find(|known| **known == lower);
        // What `json` holds is not said.
        let other = || other_word(&lower).filter(|_| lower != "json");
        let Some(meant) = known.copied().or_else(other) else {
            return;
        };
        let format = format_of(&lower).filter(|_| self.source.get(node, "format").is_none());
        let taken = match format {
            Some(format) => format!("`{meant}` with the format `{format}`"),
            None => format!("`{meant}`"),
        };
        let message = format!("`type` is `{word}`; taken as {taken}");
        self.told_of_word(message, kind, meant);
        let made = self.source.make_text(meant, kind);
        let mut entries = self.source.entries(node).iter();
        if let Some(index) = entries.position(|entry| entry.value == kind) {
            self.source.put_made(node, index, made);
        }
        if let Some(format) = format {
            let format = self.source.make_text(format, kind);
            self.source.add_made(node, "format", format);
        }
    }
}

/// The format that a word for a type says as well.
fn format_of(word: &str) -> Option<&'static str> {
    Some(match word {
        "int32" => "int32",
        "int64" | "long" => "int64",
        "float" => "float",
        "double" => "double",
        "date" => "date",
        "date-time" | "datetime" => "date-time",
        "uuid" => "uuid",
        "file" | "binary" => "binary",
        _ => return None,
    })
}
