//! Makes [`Checked`] of what was resolved.
//!
//! Schemas get their ids when they are first met, and are made one after the
//! other from a list, so that recursion through references ends.

mod all_of;
mod callback;
mod constraints;
pub(super) mod examples;
pub(super) mod extensions;
pub(super) mod message;
mod nameless;
mod operation;
pub(super) mod parameter;
mod schema;
pub(super) mod security;
pub(super) mod server;
mod shared;
mod subtypes;
pub(super) mod template;
mod union;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::check::rules::operation_ids;
use crate::check::subtypes::teller;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Version;
use crate::document::checked::{Checked, Schema, SchemaId, Server, Shape, Tag};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source};

use shared::Shared;

/// Makes all of it. What had errors is left out.
pub(super) fn build<'r>(resolved: &'r Resolved<'r>, found: &mut Diagnostics) -> Built<'r> {
    let subtypes = crate::check::subtypes::all(resolved);
    let tellers = subtypes.keys().filter_map(|node| teller(resolved, *node));
    let tellers = tellers.collect();
    let mut build = Build {
        resolved,
        found,
        ids: HashMap::new(),
        schemas: Vec::new(),
        waiting: Vec::new(),
        components: HashMap::new(),
        subtypes,
        tellers,
        bases: IndexMap::new(),
        any_of: HashSet::new(),
        firsts: operation_ids::firsts(resolved),
        shared: Shared::default(),
    };
    build.name_components();
    build.shared = Shared::of(resolved, build.components.values());
    let operations = resolved.endpoints.iter().enumerate();
    let operations =
        operations.filter_map(|(index, endpoint)| operation::build(&mut build, index, endpoint));
    let operations = operations.collect();
    let callbacks = callback::all(&mut build);
    build.finish_schemas();
    let Build {
        schemas,
        found,
        ids,
        ..
    } = build;
    let objects = &resolved.document.objects;
    let info = objects.info.as_ref();
    let source = resolved.source();
    let mut schemas: Vec<Schema> = schemas.into_iter().flatten().collect();
    nameless::name(source, &mut schemas);
    let tags = objects.tags.iter().filter(|tag| tag.description.is_some());
    let checked = Checked {
        title: info.map(|info| info.title.clone()).unwrap_or_default(),
        version: info.map(|info| info.version.clone()).unwrap_or_default(),
        description: info.and_then(|info| info.description.clone()),
        servers: servers(resolved, found),
        tags: tags
            .map(|tag| Tag {
                name: tag.name.clone(),
                description: tag.description.clone(),
            })
            .collect(),
        security: security::of_document(resolved),
        schemes: security::schemes(resolved),
        rate_limits: source
            .root()
            .map(|root| extensions::rate_limits(source, root))
            .unwrap_or_default(),
        operations,
        callbacks,
        schemas,
        left_out: Vec::new(),
    };
    Built {
        resolved,
        checked,
        ids,
    }
}

/// What was made, and where it came from.
pub(super) struct Built<'r> {
    pub resolved: &'r Resolved<'r>,
    pub checked: Checked,
    ids: HashMap<NodeId, SchemaId>,
}

impl<'r> Built<'r> {
    pub fn source(&self) -> &'r Source {
        self.resolved.source()
    }

    /// A schema.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.checked.schemas[id.0]
    }

    /// The schema that a node stands for, where there is any use of it.
    pub fn id(&self, node: NodeId) -> Option<SchemaId> {
        self.ids.get(&self.resolved.follow(node)?).copied()
    }

    /// The node that a schema was made of.
    pub fn node(&self, id: SchemaId) -> Option<NodeId> {
        self.schema(id).place.node
    }

    /// The node of a property, of an object's own.
    pub fn property(&self, id: SchemaId, name: &str) -> Option<NodeId> {
        let properties = self.source().get(self.node(id)?, "properties")?;
        self.source().get(properties, name)
    }

    /// The schema itself, or the one that it only wraps.
    pub fn unwrapped(&self, id: SchemaId) -> SchemaId {
        self.checked.written_out(id)
    }
}

/// The name of a schema that stands in another file or among definitions, and
/// the name of what holds it.
fn elsewhere(source: &Source, node: NodeId, text: &str) -> Option<(String, String)> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    let holder = source.parent(node);
    let key = |node: Option<NodeId>| Some(source.key(node?)?.key.to_string());
    let defined = matches!(key(holder).as_deref(), Some("$defs" | "definitions"));
    let away = source.root().map(|root| source.file_of(root)) != Some(source.file_of(node));
    if !defined && !away {
        return None;
    }
    let path = source.files()[source.file_of(node)].path();
    let stem = path.file_stem().map(|stem| stem.to_string_lossy());
    let stem = stem.unwrap_or_default().into_owned();
    let outer = holder.and_then(|holder| source.parent(holder));
    let outer = key(outer)
        .filter(|_| defined && !away)
        .unwrap_or_else(|| stem.clone());
    let word = match fragment.rsplit('/').next() {
        Some(word) if !word.is_empty() => word.replace("~1", "/").replace("~0", "~"),
        _ if file.is_empty() => return None,
        _ => stem,
    };
    Some((word, outer))
}

fn servers(resolved: &Resolved<'_>, found: &mut Diagnostics) -> Vec<Server> {
    let source = resolved.source();
    let root = source.root();
    let Some(root) = root else {
        return Vec::new();
    };
    let servers = server::all(source, root, found);
    server::without_host(source, root, &servers, found);
    servers
}

/// The schemas as far as they were made.
struct Build<'r, 'd> {
    resolved: &'r Resolved<'r>,
    found: &'d mut Diagnostics,
    ids: HashMap<NodeId, SchemaId>,
    /// All that have an id; those in `waiting` are not made yet.
    schemas: Vec<Option<Schema>>,
    waiting: Vec<(NodeId, SchemaId)>,
    /// The names of components, by node.
    components: HashMap<NodeId, String>,
    /// The components that stand for others.
    subtypes: HashMap<NodeId, Vec<NodeId>>,
    /// The schemas whose discriminator tells the subtypes apart: those components, or parts of them.
    tellers: HashSet<NodeId>,
    /// Those as the objects that their subtypes are made of.
    bases: IndexMap<NodeId, SchemaId>,
    /// The unions that `anyOf` made, and nothing tells their alternatives apart.
    any_of: HashSet<SchemaId>,
    /// Which operation has an `operationId` first.
    firsts: HashMap<&'r str, usize>,
    /// The answers and bodies that operations share.
    shared: Shared,
}

impl<'r> Build<'r, '_> {
    fn source(&self) -> &'r Source {
        self.resolved.source()
    }

    fn push(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    /// Components come first, in the order of the document.
    fn name_components(&mut self) {
        for entry in self.resolved.components(Kind::Schema) {
            // One that is a `$ref` itself is another name of what it stands for.
            if self
                .resolved
                .document
                .objects
                .schemas
                .contains_key(&entry.value)
            {
                self.components.insert(entry.value, entry.key.to_string());
                self.schema(entry.value);
            }
        }
        self.name_elsewhere();
    }

    /// What stands in another file, or among the `$defs` of a schema, is named
    /// by the component that stands for it, or by the last word of a reference.
    fn name_elsewhere(&mut self) {
        let resolved = self.resolved;
        let source = self.source();
        let objects = &resolved.document.objects.schemas;
        for entry in resolved.components(Kind::Schema) {
            let node = resolved.follow(entry.value);
            if let Some(node) = node.filter(|node| objects.contains_key(node)) {
                let name = || entry.key.to_string();
                self.components.entry(node).or_insert_with(name);
            }
        }
        let mut named = IndexMap::new();
        let references = resolved.document.references.iter();
        for reference in references.filter(|reference| reference.kind == Kind::Schema) {
            let node = reference.names.and_then(|node| resolved.follow(node));
            let free =
                |node: &NodeId| objects.contains_key(node) && !self.components.contains_key(node);
            let Some(node) = node.filter(free) else {
                continue;
            };
            if let Some(name) = elsewhere(source, node, reference.text) {
                named.entry(node).or_insert(name);
            }
        }
        let mut words: HashMap<String, usize> = HashMap::new();
        let own = self.components.values().cloned();
        for word in own.chain(named.values().map(|(word, _)| word.clone())) {
            *words.entry(word).or_default() += 1;
        }
        let mut taken: HashSet<String> = self.components.values().cloned().collect();
        for (node, (word, holder)) in named {
            let mut name = match words[&word] {
                1 => word,
                _ => format!("{holder}_{word}"),
            };
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            self.components.insert(node, name);
            self.schema(node);
        }
    }

    /// The id of the schema that a node stands for.
    fn schema(&mut self, node: NodeId) -> Option<SchemaId> {
        let node = self.resolved.follow(node)?;
        if let Some(id) = self.ids.get(&node) {
            return Some(*id);
        }
        let id = SchemaId(self.schemas.len());
        self.ids.insert(node, id);
        self.schemas.push(None);
        self.waiting.push((node, id));
        Some(id)
    }

    /// The same for a child in the types of `openapiv3`.
    fn child<T>(&mut self, child: &openapiv3::ReferenceOr<T>) -> Option<SchemaId> {
        let node = self.resolved.child(child)?;
        self.schema(node)
    }

    /// A schema that stands nowhere by itself.
    fn made(&mut self, node: NodeId, shape: Shape) -> SchemaId {
        let id = SchemaId(self.schemas.len());
        let place = self.source().place(node);
        self.schemas.push(Some(Schema::of(place, shape)));
        id
    }

    /// A string without anything else.
    fn string(&mut self, node: NodeId) -> SchemaId {
        let shape = Shape::String {
            format: None,
            values: Vec::new(),
        };
        self.made(node, shape)
    }

    /// What is said of an object beside the `$ref` to it, from OpenAPI 3.1 on; else what it says itself.
    fn description(&self, at: NodeId, own: Option<&String>) -> Option<String> {
        let document = &self.resolved.document;
        let counts = document.version >= Version::V31 && document.reference_at.contains_key(&at);
        let beside = counts.then(|| extensions::text(self.source(), at, "description"));
        beside.flatten().or_else(|| own.cloned())
    }

    /// What a component with subtypes is itself.
    fn base(&mut self, node: NodeId) -> SchemaId {
        if let Some(known) = self.bases.get(&node) {
            return *known;
        }
        let id = self.made(node, Shape::Any);
        self.bases.insert(node, id);
        id
    }

    fn finish_schemas(&mut self) {
        let (mut next, mut next_base) = (0, 0);
        loop {
            if let Some((node, id)) = self.waiting.get(next).copied() {
                next += 1;
                let schema = schema::build(self, node);
                self.schemas[id.0] = Some(schema);
            } else if let Some((node, id)) = self.bases.get_index(next_base) {
                let (node, id) = (*node, *id);
                next_base += 1;
                let shape = subtypes::base(self, node);
                if let Some(schema) = &mut self.schemas[id.0] {
                    schema.shape = shape;
                }
            } else {
                break;
            }
        }
        all_of::settle(self);
    }
}
