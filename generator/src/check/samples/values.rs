//! Texts of a sample as values of their schemas: the way back from a query, a
//! form or a path.

use indexmap::IndexMap;

use super::url::is_placeholder;
use crate::check::build::Built;
use crate::check::members;
use crate::data::Data;
use crate::document::checked::{Additional, Encoding, Parameter, SchemaId, Shape, Style};
use crate::source::{NodeId, Source};

/// What stands for a number that the reader has to fill in.
pub(super) const NUMBER: &str = "1";

/// JSON as a value.
pub(in crate::check) fn json(text: &str) -> Option<(Source, NodeId, Data)> {
    let mut found = crate::diagnostic::Diagnostics::new();
    let path = std::path::Path::new("sample.json");
    let source = crate::source::parse(path, text.as_bytes().to_vec(), &mut found);
    let root = source.root().filter(|_| found.is_empty())?;
    let data = crate::check::build::examples::data(&source, root);
    Some((source, root, data))
}

/// A text where a schema allows more than texts.
pub(super) fn scalar(built: &Built<'_>, schema: Option<SchemaId>, text: &str) -> Data {
    let plain = || Data::Text(text.to_owned());
    let Some(id) = schema else {
        return plain();
    };
    let id = built.unwrapped(id);
    match &built.schema(id).shape {
        Shape::Integer { .. } | Shape::Number { .. } if is_number(text) => {
            Data::Number(text.to_owned())
        }
        Shape::Integer { .. } | Shape::Number { .. } if is_placeholder(text) => {
            Data::Number(NUMBER.to_owned())
        }
        Shape::Boolean if matches!(text, "true" | "false") => Data::Boolean(text == "true"),
        Shape::OneOf { alternatives, .. } => {
            let values = alternatives.iter().map(|id| scalar(built, Some(*id), text));
            let values: Vec<Data> = values.collect();
            let mut shapes = alternatives
                .iter()
                .map(|id| &built.schema(built.unwrapped(*id)).shape);
            match shapes.any(|shape| matches!(shape, Shape::String { .. })) {
                true => plain(),
                false => values
                    .into_iter()
                    .find(|value| *value != plain())
                    .unwrap_or_else(plain),
            }
        }
        Shape::Object { .. } | Shape::AllOf { .. } | Shape::Array { .. } | Shape::Tuple { .. }
            if text.trim_start().starts_with(['{', '[']) =>
        {
            json(text).map_or_else(plain, |(_, _, data)| data)
        }
        _ => plain(),
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leads = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    let plain = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain
        && !leads
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && !digits.ends_with('.')
        && text.parse::<f64>().is_ok()
}

/// The items of an array.
fn items(built: &Built<'_>, schema: Option<SchemaId>) -> Option<Option<SchemaId>> {
    match &built.schema(built.unwrapped(schema?)).shape {
        Shape::Array { items } => Some(*items),
        _ => None,
    }
}

/// The values of a parameter, all that were given under its name.
pub(super) fn parameter(built: &Built<'_>, parameter: &Parameter, texts: &[String]) -> Data {
    let first = texts.first().map(String::as_str).unwrap_or_default();
    if parameter.content.is_some() {
        return json(first).map_or_else(|| Data::Text(first.to_owned()), |(_, _, data)| data);
    }
    let Some(item) = items(built, parameter.schema) else {
        return scalar(built, parameter.schema, first);
    };
    let between = match parameter.style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        Style::TabDelimited => '\t',
        _ => ',',
    };
    let texts: Vec<&str> = match parameter.explode {
        true if parameter.style == Style::Form => texts.iter().map(String::as_str).collect(),
        _ => first.split(between).collect(),
    };
    Data::List(
        texts
            .into_iter()
            .map(|text| scalar(built, item, text))
            .collect(),
    )
}

/// Values under bracketed keys: `a[b][0]`.
#[derive(Default)]
pub(super) struct Tree {
    values: Vec<String>,
    children: IndexMap<String, Tree>,
}

impl Tree {
    /// Puts a value under the keys in brackets behind a name.
    pub(super) fn put(&mut self, brackets: &str, value: String) {
        let mut tree = self;
        let mut rest = brackets;
        // Deeper than anything that anybody would write, the rest is one key.
        for _ in 0..40 {
            let Some((key, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'))
            else {
                break;
            };
            let key = match key {
                "" => tree.children.len().to_string(),
                key => key.to_owned(),
            };
            tree = tree.children.entry(key).or_default();
            rest = after;
        }
        tree.values.push(value);
    }

    /// As a value of a schema.
    pub(super) fn value(
        &self,
        built: &Built<'_>,
        schema: Option<SchemaId>,
        encoding: Option<&Encoding>,
    ) -> Data {
        let text = |text: &String| scalar(built, schema, text);
        let item = items(built, schema);
        if self.children.is_empty() {
            let is_json = encoding.and_then(|encoding| encoding.content_type.as_deref());
            let is_json = is_json.is_some_and(|media| media.ends_with("json"));
            return match (item, self.values.as_slice()) {
                (_, [only]) if is_json => {
                    json(only).map_or_else(|| Data::Text(only.clone()), |(_, _, data)| data)
                }
                (Some(_), [only]) if only.trim_start().starts_with('[') => text(only),
                (Some(item), values) => {
                    let between = encoding.and_then(joint);
                    let texts = values.iter().flat_map(|value| match between {
                        Some(between) => value.split(between).collect::<Vec<_>>(),
                        None => vec![value.as_str()],
                    });
                    Data::List(texts.map(|text| scalar(built, item, text)).collect())
                }
                (None, [only]) => text(only),
                (None, values) => Data::List(values.iter().map(text).collect()),
            };
        }
        let numbered = self.children.keys().all(|key| key.parse::<usize>().is_ok());
        let is_map = schema
            .is_some_and(|id| members::of(&built.checked.schemas, built.unwrapped(id)).is_some());
        if item.is_some() || (numbered && !is_map) {
            let children = self.children.values();
            return Data::List(
                children
                    .map(|child| child.value(built, item.flatten(), None))
                    .collect(),
            );
        }
        self.object(built, schema, &IndexMap::new())
    }

    /// As an object of a schema, whose properties are written by `encodings`.
    pub(super) fn object(
        &self,
        built: &Built<'_>,
        schema: Option<SchemaId>,
        encodings: &IndexMap<String, Encoding>,
    ) -> Data {
        let members =
            schema.and_then(|id| members::of(&built.checked.schemas, built.unwrapped(id)));
        let entries = self.children.iter().map(|(key, child)| {
            let property = members
                .as_ref()
                .and_then(|members| members.properties.get(key.as_str()));
            let other = members
                .as_ref()
                .and_then(|members| match members.additional {
                    Additional::Of(schema) => Some(schema),
                    _ => None,
                });
            let schema = property.map(|(property, _)| property.schema).or(other);
            (key.clone(), child.value(built, schema, encodings.get(key)))
        });
        Data::Object(entries.collect())
    }

    /// The fields of a form: names, with brackets behind them where they do not stand for themselves.
    pub(super) fn of_fields(
        built: &Built<'_>,
        schema: Option<SchemaId>,
        fields: &[(String, String)],
    ) -> Self {
        let members =
            schema.and_then(|id| members::of(&built.checked.schemas, built.unwrapped(id)));
        let is_own = |name: &str| {
            let members = members.as_ref();
            members.is_some_and(|members| members.properties.contains_key(name))
        };
        let mut tree = Tree::default();
        for (name, value) in fields {
            let (key, brackets) = match name.find('[') {
                Some(at) if at > 0 && !is_own(name) && name.ends_with(']') => name.split_at(at),
                _ => (name.as_str(), ""),
            };
            let child = tree.children.entry(key.to_owned()).or_default();
            child.put(brackets, value.clone());
        }
        tree
    }
}

fn joint(encoding: &Encoding) -> Option<char> {
    match (encoding.style, encoding.explode) {
        (Some(Style::SpaceDelimited), _) => Some(' '),
        (Some(Style::PipeDelimited), _) => Some('|'),
        (Some(Style::TabDelimited), _) => Some('\t'),
        (Some(Style::DeepObject), _) => None,
        (_, Some(false)) => Some(','),
        _ => None,
    }
}
