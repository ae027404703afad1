//! Reading: files become one positioned tree, in which every value knows its
//! file, line and column.
//!
//! Takes a path and gives a [`Source`]. The only place that reads descriptions;
//! it knows YAML and JSON, and nothing of OpenAPI.

mod builder;
mod copies;
mod gather;
mod indent;
mod json;
mod json_path;
mod named;
mod overlay;
mod rewrite;
mod scalar;
mod text;
mod tree;
mod yaml;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};

use builder::Builder;
use named::Named;
pub use text::File;
pub use tree::{Entry, Mapping, Node, NodeId, Value};

/// Everything that was read.
#[derive(Debug, Default)]
pub struct Source {
    files: Vec<File>,
    nodes: Vec<Node>,
    root: Option<NodeId>,
    /// The value that each file holds.
    roots: Vec<Option<NodeId>>,
    /// The files that others name, by the file that names them and the name.
    opened: HashMap<(usize, Box<str>), Option<usize>>,
    /// Which of the files are overlays.
    overlays: HashSet<usize>,
    /// Values that are no part of the description: what overlays say of themselves, and what
    /// they took away.
    aside: HashSet<NodeId>,
    /// What became of written values in [`rewrite`].
    made: HashMap<NodeId, NodeId>,
    /// The keys that written values had before they were given others.
    renamed: HashMap<NodeId, Box<str>>,
    /// Objects by the names that they give themselves.
    named: OnceLock<Named>,
}

/// Reads a description, with what overlays say of it: JSON where the name ends in `.json` or where it is JSON
/// all through, YAML otherwise.
///
/// `None` where there is no file to show. A file that does not follow its
/// grammar gives a [`Source`] that only serves to show what was found; no later
/// stage takes it.
///
/// ```no_run
/// use clientwright_build::{diagnostic::Diagnostics, source};
///
/// let mut found = Diagnostics::new();
/// let source = source::read("specs/just.yaml".as_ref(), &[], &mut found);
/// ```
#[must_use]
pub fn read(path: &Path, overlays: &[PathBuf], found: &mut Diagnostics) -> Option<Source> {
    let bytes = bytes(path, found)?;
    let mut source = parse(path, bytes, found);
    let read = |path: &PathBuf| Some((path.clone(), self::bytes(path, found)?));
    let overlays: Vec<_> = overlays.iter().filter_map(read).collect();
    source.apply(overlays, found);
    gather::gather(&mut source, found);
    Some(source)
}

/// What stands in a file that was asked for.
fn bytes(path: &Path, found: &mut Diagnostics) -> Option<Vec<u8>> {
    let read = fs::read(path).map_err(|error| {
        let message = format!("cannot read {}: {error}", path.display());
        let code = codes::UNREADABLE_FILE;
        found.push(Diagnostic::new(Severity::Fatal, code, message));
    });
    read.ok()
}

/// What [`read`] does with what stands in the file, without the files that it refers to.
#[must_use]
pub fn parse(path: &Path, bytes: Vec<u8>, found: &mut Diagnostics) -> Source {
    let mut source = Source::default();
    source.add(path, bytes, found);
    source.root = source.roots[0];
    source
}

/// What a file holds; `None` after a fatal finding.
fn value(
    source: &mut Source,
    file: usize,
    broken: Option<usize>,
    found: &mut Diagnostics,
) -> Option<NodeId> {
    if let Some(at) = broken {
        let place = source.span(file, at, at + 1, None);
        let message = "this is not UTF-8";
        found.push(
            Diagnostic::new(Severity::Fatal, codes::NOT_UTF8, message)
                .at(place)
                .help("save the file as UTF-8"),
        );
        return None;
    }
    let text = source.files[file].text().to_owned();
    let path = source.files[file].path();
    let is_json = path.extension().is_some_and(|name| name == "json");
    // What begins like JSON is mostly JSON, but YAML can begin like that too.
    if !is_json && !text.trim_start().starts_with('{') {
        return yaml::read(&text, &mut Builder::new(source, file, found));
    }
    let mut tried = Diagnostics::new();
    let before = source.nodes.len();
    let mut builder = Builder::new(source, file, &mut tried);
    if is_json {
        builder = builder.last_counts();
    }
    let root = json::read(&text, &mut builder);
    if root.is_some() {
        found.extend(tried);
        return root;
    }
    source.nodes.truncate(before);
    let mut read = Diagnostics::new();
    let root = yaml::read(&text, &mut Builder::new(source, file, &mut read));
    if !is_json {
        found.extend(read);
        return root;
    }
    // YAML forgives what JSON does not: commas at the end, comments, other quotes.
    let is_clear = root.is_some_and(|root| matches!(source.value(root), Value::Mapping(_)));
    if !is_clear {
        // Again, for the values that findings point to.
        source.nodes.truncate(before);
        let mut builder = Builder::new(source, file, found).last_counts();
        return json::read(&text, &mut builder);
    }
    for mut finding in tried
        .into_iter()
        .filter(|it| it.code == codes::NOT_JSON.name)
    {
        finding.severity = Severity::Repair;
        finding.message.push_str("; read as YAML, which allows it");
        found.push(finding);
    }
    found.extend(read);
    root
}

impl Source {
    /// Reads one more file; gives its index.
    fn add(&mut self, path: &Path, bytes: Vec<u8>, found: &mut Diagnostics) -> usize {
        let (text, broken) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                (text, Some(at))
            }
        };
        let (text, broken) = match text.strip_prefix('\u{feff}') {
            Some(rest) => (rest.to_owned(), broken.map(|at| at.saturating_sub(3))),
            None => (text, broken),
        };
        let file = self.files.len();
        self.files.push(File::new(path.to_owned(), text));
        let root = value(self, file, broken, found);
        self.roots.push(root);
        file
    }

    /// All files that were read; a [`Place`] names one by its index.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The value that the first file holds; `None` where it could not be read.
    #[must_use]
    pub fn root(&self) -> Option<NodeId> {
        self.root
    }

    /// What stands under a key of the root.
    pub(crate) fn top(&self, key: &str) -> Option<NodeId> {
        self.get(self.root?, key)
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Never: there is always a root.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// A value.
    #[must_use]
    pub fn value(&self, node: NodeId) -> &Value {
        &self.node(node).value
    }

    /// An object's entries; none where the value is no object.
    #[must_use]
    pub fn entries(&self, node: NodeId) -> &[Entry] {
        match self.value(node) {
            Value::Mapping(mapping) => mapping.entries(),
            _ => &[],
        }
    }

    /// All objects.
    pub(crate) fn mappings(&self) -> impl Iterator<Item = &Mapping> {
        self.parts().filter_map(|(_, node)| match &node.value {
            Value::Mapping(mapping) => Some(mapping),
            _ => None,
        })
    }

    /// All values that are part of the description.
    fn parts(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        let nodes = self.nodes.iter().enumerate();
        let nodes = nodes.map(|(index, node)| (NodeId::from_index(index), node));
        nodes.filter(|(id, _)| !self.aside.contains(id))
    }

    /// A list's items; none where the value is no list.
    #[must_use]
    pub fn items(&self, node: NodeId) -> &[NodeId] {
        match self.value(node) {
            Value::Sequence(items) => items,
            _ => &[],
        }
    }

    /// The items of the list that stands under a key of an object, if any.
    pub(crate) fn items_of(&self, node: NodeId, key: &str) -> &[NodeId] {
        self.get(node, key).map_or(&[], |list| self.items(list))
    }

    /// What stands under a key of an object.
    #[must_use]
    pub fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        match self.value(node) {
            Value::Mapping(mapping) => mapping.get(key).map(|entry| entry.value),
            _ => None,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn string(&self, node: NodeId) -> Option<&str> {
        match self.value(node) {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A number in the notation of JSON.
    #[must_use]
    pub fn number(&self, node: NodeId) -> Option<String> {
        match self.value(node) {
            Value::Number(text) => Some(scalar::to_json(text)),
            _ => None,
        }
    }

    /// The key that a value stands under, if it stands in an object.
    #[must_use]
    pub fn key(&self, node: NodeId) -> Option<&Entry> {
        let node = self.node(node);
        match self.value(node.parent?) {
            Value::Mapping(mapping) => mapping.entries().get(node.position),
            _ => None,
        }
    }

    /// The value that holds this one.
    #[must_use]
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.node(node).parent
    }

    /// Where a value stands: a string or number itself; of an object or a list
    /// the key, or where it begins.
    #[must_use]
    pub fn place(&self, id: NodeId) -> Place {
        let node = self.node(id);
        match (&node.value, self.key(id)) {
            (Value::Mapping(_) | Value::Sequence(_) | Value::Null, Some(_)) => self.key_place(id),
            (Value::Mapping(_) | Value::Sequence(_), None) => {
                self.span(node.file, node.start, node.start + 1, Some(id))
            }
            _ => self.span(node.file, node.start, node.end, Some(id)),
        }
    }

    /// Where the key of a value stands; the value itself where it has none.
    #[must_use]
    pub fn key_place(&self, id: NodeId) -> Place {
        let node = self.node(id);
        match self.key(id) {
            Some(entry) => self.span(node.file, entry.start, entry.end, Some(id)),
            None => self.place(id),
        }
    }

    /// Where a piece of a text stands; the text itself where that cannot be told.
    #[must_use]
    pub fn place_within(&self, id: NodeId, piece: &str) -> Place {
        let node = self.node(id);
        let written = self.files[node.file].text().get(node.start..node.end);
        // A word of its own, not a part of another one.
        let is_whole = |written: &str, at: usize| {
            let before = written[..at].chars().next_back();
            let after = written[at + piece.len()..].chars().next();
            let joined = |inner: Option<char>, outer: Option<char>| {
                let both = [inner, outer].into_iter();
                both.flatten().filter(|c| c.is_alphanumeric()).count() == 2
            };
            !joined(piece.chars().next(), before) && !joined(piece.chars().next_back(), after)
        };
        let found = written.filter(|_| !piece.is_empty()).and_then(|written| {
            let mut places = written.match_indices(piece).map(|(at, _)| at);
            places.find(|at| is_whole(written, *at))
        });
        match found {
            Some(at) => {
                let start = node.start + at;
                self.span(node.file, start, start + piece.len(), Some(id))
            }
            None => self.place(id),
        }
    }

    /// The JSON pointer of a place, such as `/paths/~1pets/get`.
    #[must_use]
    pub fn pointer(&self, place: Place) -> Option<String> {
        let mut node = place.node?;
        node = self.node(node).origin.unwrap_or(node);
        let mut words = Vec::new();
        while let Some(parent) = self.parent(node) {
            words.push(match self.key(node) {
                Some(entry) => self
                    .written_key(node, &entry.key)
                    .replace('~', "~0")
                    .replace('/', "~1"),
                None => self.node(node).position.to_string(),
            });
            node = parent;
        }
        words.reverse();
        Some(words.iter().map(|word| format!("/{word}")).collect())
    }

    /// The key of a written value as it was written; it has this one now.
    pub(crate) fn written_key<'a>(&'a self, node: NodeId, key: &'a str) -> &'a str {
        self.renamed.get(&node).map_or(key, |written| written)
    }

    /// The value that another one was made of; itself, where it was written.
    pub(crate) fn written(&self, node: NodeId) -> NodeId {
        self.node(node).origin.unwrap_or(node)
    }

    /// Whether a value is no part of the description, but of an overlay itself.
    pub(crate) fn is_aside(&self, node: NodeId) -> bool {
        self.aside.contains(&node)
    }

    /// What became of a written value: itself, where nothing did.
    pub(crate) fn current(&self, node: NodeId) -> NodeId {
        self.made_of(node).unwrap_or(node)
    }

    /// The value that a file holds, as it was written.
    pub(crate) fn written_root(&self, file: usize) -> Option<NodeId> {
        *self.roots.get(file)?
    }

    /// The file that a `$ref` in another one names, where it could be read.
    pub(crate) fn named_file(&self, from: NodeId, name: &str) -> Option<usize> {
        *self.opened.get(&(self.file_of(from), name.into()))?
    }

    /// The index of the file whose part a value is: what an overlay adds is part of the
    /// description, wherever it stands.
    pub(crate) fn file_of(&self, node: NodeId) -> usize {
        let file = self.node(node).file;
        if self.overlays.contains(&file) {
            0
        } else {
            file
        }
    }

    /// The value that a JSON pointer leads to, from another value on.
    #[must_use]
    pub fn find(&self, from: NodeId, pointer: &str) -> Option<NodeId> {
        let mut node = from;
        if pointer.is_empty() {
            return Some(node);
        }
        for word in pointer.strip_prefix('/')?.split('/') {
            node = match self.value(node) {
                Value::Sequence(items) => *items.get(word.parse::<usize>().ok()?)?,
                _ if word.contains('~') => {
                    self.get(node, &word.replace("~1", "/").replace("~0", "~"))?
                }
                _ => self.get(node, word)?,
            };
        }
        Some(node)
    }

    /// A stretch of a file, at most to the end of its first line.
    fn span(&self, file: usize, start: usize, end: usize, node: Option<NodeId>) -> Place {
        let text = &self.files[file];
        let (line, column) = text.position(start);
        let end = end.min(text.line(line).end);
        Place {
            file,
            line,
            column,
            length: text.length(start, end).max(1),
            node,
        }
    }

    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }
}

fn children(value: &Value) -> Vec<NodeId> {
    match value {
        Value::Sequence(items) => items.clone(),
        Value::Mapping(mapping) => mapping.entries().iter().map(|entry| entry.value).collect(),
        _ => Vec::new(),
    }
}
