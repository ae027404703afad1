//! Makes the `openapiv3` objects: one at a time, from a JSON value that holds
//! what the grammar table says of it and a `$ref` for each child.
//!
//! What does not fit is left out of that value; the walk has reported it.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source, Value};

use super::grammar::{Fate, Holds, Keys, Kind, Need};
use super::special::{TYPES, status_of, styles, type_of};
use super::{Objects, Schema, values};

/// Converts the objects that were met.
pub(super) fn convert(source: &Source, met: &[(NodeId, Kind)], found: &mut Diagnostics) -> Objects {
    let mut objects = Objects::default();
    let mut shallow = Shallow { source, found };
    for (node, kind) in met.iter().copied() {
        match kind {
            Kind::Schema => {
                if let Some(schema) = shallow.schema(node) {
                    objects.schemas.insert(node, schema);
                }
            }
            Kind::Parameter => shallow.add(node, kind, &mut objects.parameters),
            Kind::RequestBody => shallow.add(node, kind, &mut objects.bodies),
            Kind::Response => shallow.add(node, kind, &mut objects.responses),
            Kind::Header => shallow.add(node, kind, &mut objects.headers),
            Kind::SecurityScheme => shallow.add(node, kind, &mut objects.schemes),
            Kind::Operation => shallow.add(node, kind, &mut objects.operations),
            Kind::Document => shallow.document(node, &mut objects),
            _ => {}
        }
    }
    objects
}

struct Shallow<'a, 'd> {
    source: &'a Source,
    found: &'d mut Diagnostics,
}

impl Shallow<'_, '_> {
    fn document(&mut self, node: NodeId, objects: &mut Objects) {
        objects.info = match self.source.get(node, "info") {
            Some(info) => self.object(info, Kind::Info),
            None => {
                let json = self.completed(Kind::Info, Map::new());
                json.and_then(|json| self.read(node, Kind::Info, json))
            }
        };
        for tag in self.source.items_of(node, "tags") {
            objects.tags.extend(self.object(*tag, Kind::Tag));
        }
    }

    fn add<T: DeserializeOwned>(
        &mut self,
        node: NodeId,
        kind: Kind,
        objects: &mut std::collections::HashMap<NodeId, T>,
    ) {
        if let Some(object) = self.object(node, kind) {
            objects.insert(node, object);
        }
    }

    /// `None` where something is wrong that the walk has reported.
    fn object<T: DeserializeOwned>(&mut self, node: NodeId, kind: Kind) -> Option<T> {
        let json = self.map(node, kind)?;
        self.read(node, kind, json)
    }

    fn read<T: DeserializeOwned>(
        &mut self,
        node: NodeId,
        kind: Kind,
        json: Map<String, Json>,
    ) -> Option<T> {
        match serde_json::from_value(Json::Object(json)) {
            Ok(object) => Some(object),
            Err(error) => {
                // Only after an error of the walk: that says more.
                if !self.found.has_errors() {
                    let message = format!("{} cannot be read: {error}", kind.name());
                    let place = self.source.place(node);
                    self.found.push(
                        Diagnostic::new(Severity::Error, codes::WRONG_KIND, message).at(place),
                    );
                }
                None
            }
        }
    }

    /// What the table says of an object; `None` where it lacks what it must have.
    fn map(&self, node: NodeId, kind: Kind) -> Option<Map<String, Json>> {
        let mut json = Map::new();
        let grammar = kind.grammar();
        for entry in self.source.entries(node) {
            // Extensions are read from the tree.
            if entry.key.starts_with("x-") && grammar.keyword(&entry.key).is_some() {
                continue;
            }
            let value = match (grammar.keyword(&entry.key), grammar.pattern) {
                (Some(keyword), _) if keyword.fate == Fate::Represented => {
                    self.value(entry.value, &keyword.holds)
                }
                (None, Some(pattern)) if pattern.keys != Keys::Path => {
                    self.value(entry.value, &pattern.holds)
                }
                _ => None,
            };
            let key = match kind {
                Kind::Responses => status_of(&entry.key).unwrap_or_else(|| entry.key.to_string()),
                _ => entry.key.to_string(),
            };
            if let Some(value) = value {
                json.insert(key, value);
            }
        }
        self.completed(kind, json)
    }

    /// Adds what can be made up; `None` where something is missing that cannot.
    fn completed(&self, kind: Kind, mut json: Map<String, Json>) -> Option<Map<String, Json>> {
        for keyword in kind.grammar().keywords {
            if json.contains_key(keyword.name) || keyword.fate != Fate::Represented {
                continue;
            }
            match (keyword.need, keyword.holds) {
                (Need::Optional, _) => {}
                (Need::Required, _) => return None,
                (Need::Mended(_), Holds::One(_)) => {
                    json.insert(keyword.name.to_owned(), Json::Object(Map::new()));
                }
                (Need::Mended(text), _) => {
                    json.insert(keyword.name.to_owned(), text.into());
                }
            }
        }
        self.suit(kind, &mut json)?;
        Some(json)
    }

    /// Bends an object to what the types of `openapiv3` ask for.
    fn suit(&self, kind: Kind, json: &mut Map<String, Json>) -> Option<()> {
        match kind {
            Kind::Parameter | Kind::Header => {
                if json.contains_key("schema") {
                    json.remove("content");
                } else if !json.contains_key("content") {
                    json.insert("schema".to_owned(), Json::Object(Map::new()));
                }
                let allowed = json
                    .get("in")
                    .and_then(Json::as_str)
                    .map_or(&[][..], styles);
                if json
                    .get("style")
                    .and_then(Json::as_str)
                    .is_some_and(|style| !allowed.contains(&style))
                {
                    json.remove("style");
                }
                // What `openapiv3` has no words for is looked up where parameters are built.
                if json.get("style").and_then(Json::as_str) == Some("cookie") {
                    json.remove("style");
                }
                if json.get("in").and_then(Json::as_str) == Some("querystring") {
                    json.insert("in".to_owned(), "query".into());
                }
            }
            // They are listed by `resolve`, and are no part of the operation that asks for them.
            Kind::Operation => {
                json.remove("callbacks");
            }
            Kind::SecurityScheme => match json.get("type")?.as_str()? {
                "oauth2" => {
                    json.insert("flows".to_owned(), Json::Object(Map::new()));
                }
                "openIdConnect" => {
                    json.insert("openIdConnectUrl".to_owned(), "".into());
                }
                "apiKey" => {
                    json.get("name")?;
                    json.get("in")?;
                }
                "http" => {
                    json.get("scheme")?;
                }
                // `openapiv3` has no word for `mutualTLS`, and the client nothing to send for it.
                _ => return None,
            },
            _ => {}
        }
        Some(())
    }

    fn value(&self, node: NodeId, holds: &Holds) -> Option<Json> {
        let source = self.source;
        Some(match holds {
            Holds::Text => values::text(source, node).value()?.into(),
            Holds::Word(words) => source
                .string(node)
                .filter(|word| words.contains(word))?
                .into(),
            Holds::Boolean => values::boolean(source, node).value()?.into(),
            Holds::Count => values::count(source, node).value()??.into(),
            // Written by hand where they are needed.
            Holds::Number | Holds::Json | Holds::SchemaType => return None,
            Holds::One(kind) if kind.is_own() => reference(node),
            Holds::One(kind) => Json::Object(self.map(node, *kind)?),
            Holds::OrRef(_) => match source.value(node) {
                Value::Mapping(_) => reference(node),
                _ => return None,
            },
            Holds::SchemaOrBoolean => match source.value(node) {
                Value::Boolean(value) => (*value).into(),
                Value::Mapping(_) => reference(node),
                _ => return None,
            },
            Holds::List(inner) => match source.value(node) {
                Value::Sequence(items) => items
                    .iter()
                    .filter_map(|item| self.value(*item, inner))
                    .collect::<Vec<_>>()
                    .into(),
                _ => return None,
            },
            Holds::Map(inner) => match source.value(node) {
                Value::Mapping(mapping) => {
                    let entries = mapping.entries().iter();
                    let entries = entries.filter_map(|entry| {
                        Some((entry.key.to_string(), self.value(entry.value, inner)?))
                    });
                    Json::Object(entries.collect())
                }
                _ => return None,
            },
        })
    }

    fn schema(&mut self, node: NodeId) -> Option<Schema> {
        let source = self.source;
        let mut json = self.map(node, Kind::Schema)?;
        // `openapiv3` has no words for them, and they are read from the tree.
        json.remove("prefixItems");
        json.remove("contentSchema");
        let kind = type_of(source, node).filter(|kind| TYPES.contains(kind));
        let mut nullable = false;
        if let Some(kind) = kind {
            json.insert("type".to_owned(), kind.into());
        }
        if let Some(list) = source.get(node, "enum") {
            let items = source.items(list);
            nullable |= items
                .iter()
                .any(|item| matches!(source.value(*item), Value::Null));
            let items = items.iter().filter_map(|item| self.enumerated(*item, kind));
            json.insert("enum".to_owned(), items.collect::<Vec<_>>().into());
        }
        if let Some(limit) = source.get(node, "minimum") {
            let text = values::number(source, limit).value().unwrap_or_default();
            if let Some(limit) = values::integer(&text) {
                json.insert("minimum".to_owned(), limit.into());
            }
        }
        // A schema with `properties` only would become `Any`, as it should.
        let object = self.read(node, Kind::Schema, json)?;
        let default = source
            .get(node, "default")
            .map(|default| values::json(source, default));
        Some(Schema {
            object,
            default,
            nullable,
        })
    }

    /// A value of `enum`, in the type of the schema; `null` and what does not fit are left out.
    fn enumerated(&self, node: NodeId, kind: Option<&str>) -> Option<Json> {
        let source = self.source;
        Some(match (kind, source.value(node)) {
            (_, Value::Null) => return None,
            (Some("string"), _) => values::text(source, node).value()?.into(),
            (Some("boolean"), _) => values::boolean(source, node).value()?.into(),
            (Some("array" | "object"), _) => return None,
            (Some("integer"), _) => values::integer(&values::number(source, node).value()?)?.into(),
            (Some("number"), _) => {
                let value = values::number(source, node).value()?.parse::<f64>().ok()?;
                serde_json::Number::from_f64(value)?.into()
            }
            (_, Value::String(text)) => text.to_string().into(),
            (_, Value::Boolean(value)) => (*value).into(),
            (_, Value::Number(_)) => match values::integer(&source.number(node)?) {
                Some(value) => value.into(),
                None => serde_json::Number::from_f64(source.number(node)?.parse().ok()?)?.into(),
            },
            (_, Value::Sequence(_) | Value::Mapping(_)) => return None,
        })
    }
}

fn reference(node: NodeId) -> Json {
    let mut json = Map::new();
    json.insert("$ref".to_owned(), node.to_reference().into());
    Json::Object(json)
}
