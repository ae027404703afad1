//! The account as JSON; docs/report.md says what is in it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::diagnostic::class::Class;
use crate::diagnostic::{Diagnostics, codes, render};
use crate::source::Source;

use super::Account;
use super::rows::{Row, rows};

/// How many keys are of each class.
#[derive(Clone, Copy, Default)]
struct Totals([usize; Class::ALL.len()]);

impl Totals {
    fn add(&mut self, class: Class) {
        self.0[class as usize] += 1;
    }

    fn json(self) -> Value {
        let classes = Class::ALL.iter().zip(self.0);
        let classes = classes.map(|(class, count)| (class.name().to_owned(), count.into()));
        Value::Object(classes.collect())
    }
}

/// The whole account of a description, with a line for each key.
pub(crate) fn json(account: &Account, found: &Diagnostics, source: Option<&Source>) -> String {
    let rows = source.map_or_else(Vec::new, |source| rows(source, &account.keys, found));
    let mut totals = Totals::default();
    let mut objects: BTreeMap<&str, Totals> = BTreeMap::new();
    for row in &rows {
        totals.add(row.class);
        objects.entry(row.object.word()).or_default().add(row.class);
    }
    let objects = objects.into_iter();
    let objects: Map<_, _> = objects
        .map(|(name, of)| (name.to_owned(), of.json()))
        .collect();
    let files = source.into_iter().flat_map(Source::files);
    let files: Vec<_> = files
        .map(|file| file.path().display().to_string())
        .collect();
    let mut left_out = found.clone();
    left_out.retain(|finding| finding.code == codes::LEFT_OUT_OPERATION.name);
    let head = json!({
        "description": files.first(),
        "files": files,
        "operations": {
            "in": account.operations_in,
            "out": account.operations_out,
            "left_out": render::values(&left_out, source),
        },
        "totals": totals.json(),
        "objects": objects,
    });
    let head = format!("{head:#}");
    let mut text = head.strip_suffix("\n}").unwrap_or(&head).to_owned();
    // A row a line, so that two accounts can be compared.
    text.push_str(",\n  \"keys\": [");
    for (index, row) in rows.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        let _ = write!(text, "{comma}\n    {}", line(row, source));
    }
    let findings = format!("{:#}", render::values(found, source)).replace('\n', "\n  ");
    let _ = write!(text, "\n  ],\n  \"findings\": {findings}\n}}\n");
    text
}

fn line(row: &Row<'_>, source: Option<&Source>) -> Value {
    let mut object = Map::new();
    object.insert("class".to_owned(), row.class.name().into());
    object.insert("object".to_owned(), row.object.word().into());
    object.insert("key".to_owned(), row.keyword.into());
    if let Some(source) = source {
        let place = source.key_place(row.value);
        let file = source.files()[place.file].path().display().to_string();
        object.insert("file".to_owned(), file.into());
        object.insert("line".to_owned(), place.line.into());
        object.insert("column".to_owned(), place.column.into());
        object.insert("pointer".to_owned(), source.pointer(place).into());
    }
    if !row.findings.is_empty() {
        let found = row.findings.iter();
        let found =
            found.map(|finding| json!({ "code": finding.code, "message": finding.message }));
        object.insert("why".to_owned(), found.collect());
    }
    Value::Object(object)
}
