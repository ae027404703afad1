//! Makes [`Checked`] of what was resolved.
//!
//! Schemas get their ids when they are first met, and are made one after the
//! other from a list, so that recursion through references ends.

mod all_of;
mod callback;
pub(super) mod examples;
pub(super) mod extensions;
pub(super) mod message;
mod operation;
pub(super) mod parameter;
mod schema;
pub(super) mod security;
pub(super) mod server;
mod union;

use std::collections::HashMap;

use crate::check::rules::operation_ids;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::checked::{Checked, Schema, SchemaId, Server, Shape, Tag};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source};

/// Makes all of it. What had errors is left out.
pub(super) fn build<'r>(resolved: &'r Resolved<'r>, found: &mut Diagnostics) -> Built<'r> {
    let mut build = Build {
        resolved,
        found,
        ids: HashMap::new(),
        schemas: Vec::new(),
        waiting: Vec::new(),
        components: HashMap::new(),
        firsts: operation_ids::firsts(resolved),
    };
    build.name_components();
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
        schemas: schemas.into_iter().flatten().collect(),
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

fn servers(resolved: &Resolved<'_>, found: &mut Diagnostics) -> Vec<Server> {
    let source = resolved.source();
    let root = source.root();
    root.map(|root| server::all(source, root, found))
        .unwrap_or_default()
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
    components: HashMap<NodeId, &'r str>,
    /// Which operation has an `operationId` first.
    firsts: HashMap<&'r str, usize>,
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
                self.components.insert(entry.value, &entry.key);
                self.schema(entry.value);
            }
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
        self.schemas.push(Some(Schema {
            place: self.source().place(node),
            component: None,
            title: None,
            description: None,
            deprecated: false,
            nullable: false,
            read_only: false,
            write_only: false,
            default: None,
            aliases: Vec::new(),
            shape,
        }));
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

    fn finish_schemas(&mut self) {
        let mut next = 0;
        while let Some((node, id)) = self.waiting.get(next).copied() {
            next += 1;
            let schema = schema::build(self, node);
            self.schemas[id.0] = Some(schema);
        }
        all_of::settle(self);
    }
}
