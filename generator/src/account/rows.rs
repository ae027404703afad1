//! One row for each key, in the order of the files.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::class::Class;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Key;
use crate::document::grammar::{Fate, Kind};
use crate::source::{Entry, NodeId, Source, Value};

/// A key of the description, as it was written.
pub(super) struct Row<'a> {
    /// What stands under it.
    pub value: NodeId,
    pub keyword: &'a str,
    /// The object that has it.
    pub object: Kind,
    pub class: Class,
    /// What was found there.
    pub findings: Vec<&'a Diagnostic>,
}

/// All rows.
pub(super) fn rows<'a>(source: &'a Source, keys: &[Key], found: &'a Diagnostics) -> Vec<Row<'a>> {
    let mut table = Table {
        source,
        met: HashMap::new(),
        leads: HashSet::new(),
        inherited: HashMap::new(),
        seen: HashSet::new(),
        rows: Vec::new(),
    };
    for key in keys {
        table.meet(*key);
    }
    for finding in found.iter() {
        table.spread(finding);
    }
    // What references lead to may stand anywhere, so not all hangs together.
    let roots = keys.iter().map(|key| source.written(key.value));
    for node in source.root().into_iter().chain(roots) {
        let object = source.parent(node).unwrap_or(node);
        if !table.seen.contains(&object) {
            let around = table.around(object);
            table.value(object, false, Kind::Document, around);
        }
    }
    let mut rows = table.rows;
    rows.sort_by_key(|row| {
        let place = source.key_place(row.value);
        (place.file, place.line, place.column, row.value)
    });
    find(source, &mut rows, found);
    rows
}

/// Gives each finding to the key that it is about, or that holds what it is about.
fn find<'a>(source: &Source, rows: &mut [Row<'a>], found: &'a Diagnostics) {
    let at = rows.iter().enumerate().map(|(at, row)| (row.value, at));
    let at: HashMap<NodeId, usize> = at.collect();
    for finding in found.iter() {
        let Some(node) = finding.place.and_then(|place| place.node) else {
            continue;
        };
        let first = Some(source.written(node));
        let mut around = std::iter::successors(first, |node| source.parent(*node));
        if let Some(at) = around.find_map(|node| at.get(&node)) {
            let row = &mut rows[*at];
            row.class = row.class.max(Class::of(finding).unwrap_or(row.class));
            row.findings.push(finding);
        }
    }
}

struct Table<'a> {
    source: &'a Source,
    /// What the walk says of written values, and whether it met them under the key that was written.
    met: HashMap<NodeId, (Key, bool)>,
    /// The values that hold those, however deep.
    leads: HashSet<NodeId>,
    /// What findings make of a key and all below it.
    inherited: HashMap<NodeId, Class>,
    seen: HashSet<NodeId>,
    rows: Vec<Row<'a>>,
}

impl<'a> Table<'a> {
    /// Takes what became of a key for what becomes of the one that it was made of.
    fn meet(&mut self, key: Key) {
        let Some(written) = self.keyed(key.value) else {
            return;
        };
        let mut around = self.source.parent(written);
        while let Some(node) = around.filter(|node| self.leads.insert(*node)) {
            around = self.source.parent(node);
        }
        let name = |node| self.source.key(node).map(|entry| &entry.key);
        let same = name(key.value) == name(written);
        let (met, met_same) = self.met.entry(written).or_insert((key, same));
        let class = met.class.min(key.class);
        if same && !*met_same {
            (*met, *met_same) = (key, same);
        }
        met.class = class;
    }

    /// A finding about a key may be one about all below it.
    fn spread(&mut self, finding: &Diagnostic) {
        let class = Class::of(finding).filter(|class| class.is_inherited());
        let node = finding.place.and_then(|place| place.node);
        let node = node.and_then(|node| self.keyed(node));
        if let (Some(class), Some(node)) = (class, node) {
            self.inherited.insert(node, class);
        }
    }

    /// The written value with a key that something is or belongs to.
    fn keyed(&self, node: NodeId) -> Option<NodeId> {
        let written = self.source.written(node);
        let mut around = std::iter::successors(Some(written), |node| self.source.parent(*node));
        around.find(|node| self.source.key(*node).is_some())
    }

    /// What findings about the keys around an object make of all below them.
    fn around(&self, object: NodeId) -> Option<Class> {
        let around = std::iter::successors(Some(object), |node| self.source.parent(*node));
        let around = around.filter_map(|node| self.inherited.get(&node));
        around.copied().max()
    }

    /// A written value and the keys below it. `taken` says that what holds it was made into
    /// something else, so that not each of its keys has a meaning of its own.
    fn value(&mut self, node: NodeId, taken: bool, within: Kind, around: Option<Class>) {
        let source = self.source;
        let node = source.written(node);
        match source.value(node) {
            Value::Sequence(items) => {
                for item in items {
                    self.value(*item, taken, within, around);
                }
            }
            Value::Mapping(mapping) if self.seen.insert(node) => {
                let mut met = mapping.entries().iter();
                let met = met.find_map(|entry| self.met.get(&source.written(entry.value)));
                let object = met.map(|(key, _)| key.object);
                // Of a reference, what it leads to may have been made.
                let has_reference = mapping.get("$ref").is_some();
                let counts = !taken || has_reference || self.leads.contains(&node);
                for entry in mapping.entries() {
                    let written = source.written(entry.value);
                    // What was added stands nowhere.
                    if source.parent(written) == Some(node) {
                        self.entry(entry, counts, object.unwrap_or(within), around);
                    }
                }
            }
            _ => {}
        }
    }

    fn entry(&mut self, entry: &'a Entry, counts: bool, object: Kind, around: Option<Class>) {
        let value = self.source.written(entry.value);
        let is_added = self
            .source
            .key(value)
            .is_none_or(|own| own.key != entry.key);
        if is_added {
            return;
        }
        let around = around.max(self.inherited.get(&value).copied());
        let (key, taken) = match self.met.get(&value) {
            Some((key, _)) => (*key, false),
            None => (unmet(entry, object), true),
        };
        if counts {
            self.rows.push(Row {
                value,
                keyword: self.source.written_key(value, &entry.key),
                object: key.object,
                class: around.unwrap_or(key.class).max(key.class),
                findings: Vec::new(),
            });
        }
        if !key.is_data {
            self.value(value, taken, key.object, around);
        }
    }
}

/// A key that has another form in the words of 3.0: the walk has met what was made of it.
fn unmet(entry: &Entry, object: Kind) -> Key {
    let is_extension = entry.key.starts_with("x-");
    let fate = object.grammar().keyword(&entry.key);
    let class = match fate.map(|keyword| keyword.fate) {
        _ if is_extension => Class::Extension,
        Some(Fate::Documented) => Class::Documented,
        Some(Fate::Ignored(_)) => Class::Ignored,
        Some(Fate::Represented) | None => Class::Represented,
    };
    Key {
        value: entry.value,
        object,
        class,
        is_data: is_extension,
    }
}
