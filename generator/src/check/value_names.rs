//! What the values of an `enum` are called and mean, as several tools write it.
//!
//! These tools know nothing of Rust, so what does not fit is left out, and told to the rule that
//! reports it.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::document::checked::ValueNames;
use crate::document::values;
use crate::names::{is_name, pascal};
use crate::source::{NodeId, Source, Value};

/// The lists beside `enum`, and whether they hold names; of two names, the first counts.
const LISTS: &[(&str, bool)] = &[
    ("x-enum-varnames", true),
    ("x-enumNames", true),
    ("x-enum-descriptions", false),
];

/// What is said of the values of a schema.
pub(super) struct Read<'s> {
    source: &'s Source,
    /// The values, each once, as texts.
    values: IndexMap<String, ValueNames>,
    /// The names that are given, as Rust has them.
    taken: HashSet<String>,
    /// What does not fit, and where.
    pub(super) misfits: Vec<(NodeId, String)>,
}

/// Reads what a schema says of its values.
pub(super) fn read(source: &Source, schema: NodeId) -> Read<'_> {
    let listed = source.items_of(schema, "enum");
    let texts: Vec<String> = listed.iter().map(|it| text(source, *it)).collect();
    let mut read = Read {
        source,
        values: texts
            .iter()
            .map(|it| (it.clone(), ValueNames::default()))
            .collect(),
        taken: HashSet::new(),
        misfits: Vec::new(),
    };
    for (key, is_names) in LISTS {
        if let Some(list) = source.get(schema, key) {
            read.list(key, list, *is_names, &texts);
        }
    }
    if let Some(node) = source.get(schema, "x-ms-enum") {
        read.objects(node);
    }
    read
}

impl Read<'_> {
    /// What is said, by value: a whole number is found by its digits as well.
    pub(super) fn names(self) -> IndexMap<String, ValueNames> {
        let said = self.values.into_iter();
        let said: Vec<_> = said
            .filter(|(_, it)| *it != ValueNames::default())
            .collect();
        let mut names: IndexMap<String, ValueNames> = said.iter().cloned().collect();
        for (value, it) in said {
            if let Some(whole) = values::integer(&value) {
                names.entry(whole.to_string()).or_insert(it);
            }
        }
        names
    }

    /// A text for each value, in the same order; `null` needs none.
    fn list(&mut self, key: &str, node: NodeId, is_names: bool, texts: &[String]) {
        let Value::Sequence(items) = self.source.value(node) else {
            return self.not_a(key, "a list", node);
        };
        let without_null = texts.iter().filter(|text| *text != "null").count();
        if items.len() != texts.len() && items.len() != without_null {
            let lengths = format!("not of one length: {} and {}", items.len(), texts.len());
            return self.misfit(node, format!("`{key}` and `enum` are {lengths}; left out"));
        }
        let skipped = items.len() < texts.len();
        let texts = texts.iter().filter(|text| !skipped || *text != "null");
        for (value, item) in texts.zip(items) {
            match is_names {
                true => self.name(value, *item),
                false => self.describe(value, *item),
            }
        }
    }

    /// `x-ms-enum`: an object for each value, in any order.
    fn objects(&mut self, node: NodeId) {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.not_a("x-ms-enum", "an object", node);
        }
        let Some(list) = self.source.get(node, "values") else {
            return;
        };
        let Value::Sequence(items) = self.source.value(list) else {
            return self.not_a("values", "a list", list);
        };
        for item in items {
            let Some(value) = self.source.get(*item, "value") else {
                self.misfit(
                    *item,
                    "this does not say which `value` it is of; left out".to_owned(),
                );
                continue;
            };
            let text = text(self.source, value);
            if !self.values.contains_key(&text) {
                self.misfit(
                    value,
                    format!("`{text}` is not among the values of `enum`; left out"),
                );
                continue;
            }
            if let Some(name) = self.source.get(*item, "name") {
                self.name(&text, name);
            }
            if let Some(description) = self.source.get(*item, "description") {
                self.describe(&text, description);
            }
        }
    }

    fn name(&mut self, value: &str, node: NodeId) {
        let Some(name) = self.text(node) else {
            return;
        };
        if !is_name(&name) {
            return self.misfit(node, format!("`{name}` cannot be a name in Rust; left out"));
        }
        if self.values[value].name.is_some() {
            return;
        }
        match self.taken.insert(pascal(&name)) {
            true => self.values[value].name = Some(name),
            false => self.misfit(
                node,
                format!("another value is called `{name}` as well; left out"),
            ),
        }
    }

    fn describe(&mut self, value: &str, node: NodeId) {
        let text = self.text(node);
        let known = &mut self.values[value].description;
        *known = known.take().or(text);
    }

    fn text(&mut self, node: NodeId) -> Option<String> {
        let text = self.source.string(node).map(str::to_owned);
        if text.is_none() {
            let what = self.source.value(node).kind();
            self.misfit(node, format!("{what} where a string belongs; left out"));
        }
        text
    }

    fn not_a(&mut self, key: &str, wanted: &str, node: NodeId) {
        let what = self.source.value(node).kind();
        self.misfit(
            node,
            format!("`{key}` is {wanted}, and here is {what}; left out"),
        );
    }

    fn misfit(&mut self, node: NodeId, message: String) {
        self.misfits.push((node, message));
    }
}

/// A value as it is read: a number among strings is its text.
fn text(source: &Source, value: NodeId) -> String {
    match source.value(value) {
        Value::String(text) => text.to_string(),
        _ => values::json(source, value),
    }
}
