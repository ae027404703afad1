//! Swagger 2.0 in the words of OpenAPI 3.0: a description is written again,
//! value by value, before anything is checked.
//!
//! What is no keyword of 2.0 is carried along, at the object that it belongs
//! to, so that the grammar of 3.0 finds what is misspelt, and words of 3.0 mean
//! what they mean there. Nothing can fail here: what is of a wrong kind is left
//! as it is, for the grammar to find.

mod message;
mod operation;
mod parameter;
mod schema;
mod security;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{Entry, NodeId, Source, Value};

use super::grammar::Kind;
use super::values::{self, Fit};
pub(super) use parameter::OF_TYPE;
pub(crate) use parameter::separated;

/// Writes the description again if it is one of Swagger 2.0.
pub(super) fn rewrite(source: &mut Source, found: &mut Diagnostics) {
    let Some(root) = source.root() else {
        return;
    };
    let Some(version) = source.get(root, "swagger") else {
        return;
    };
    match values::text(source, version) {
        Fit::Good(text) if text == "2.0" => {}
        Fit::Mended(text) if text == "2.0" || text == "2" => {
            let message = "`swagger` takes a string, and this is a number; taken as `2.0`";
            let place = source.place(version);
            found.push(Diagnostic::new(Severity::Repair, codes::WRONG_KIND, message).at(place));
        }
        _ => return,
    }
    let mut rewrite = Rewrite {
        source,
        found,
        waiting: Vec::new(),
        consumes: Vec::new(),
        produces: Vec::new(),
    };
    let made = rewrite.document(root, version);
    rewrite.finish();
    rewrite.source.stand_for(root, made);
    rewrite.source.rewrite_to(made);
}

/// The entries of an object that is being made.
type Entries = Vec<(String, NodeId)>;

/// A media type, and where it is named.
type Named = (String, NodeId);

struct Rewrite<'s, 'd> {
    source: &'s mut Source,
    found: &'d mut Diagnostics,
    /// What references lead to, and what has to be there.
    waiting: Vec<(NodeId, Kind)>,
    /// `consumes` of the document.
    consumes: Vec<Named>,
    /// `produces` of the document.
    produces: Vec<Named>,
}

impl Rewrite<'_, '_> {
    fn document(&mut self, root: NodeId, version: NodeId) -> NodeId {
        self.consumes = self.media_types(root, "consumes").unwrap_or_default();
        self.produces = self.media_types(root, "produces").unwrap_or_default();
        let mut made = vec![(
            "openapi".to_owned(),
            self.source.make_text("3.0.3", version),
        )];
        let mut components = Vec::new();
        let schemes = self.schemes(root);
        made.extend(self.servers(root, &schemes));
        for entry in self.entries(root) {
            let key = &*entry.key;
            match key {
                "swagger" | "host" | "basePath" | "schemes" | "consumes" | "produces" => {}
                "paths" => {
                    let paths = self.map(entry.value, |rewrite, path| {
                        rewrite.path_item(path.value, &schemes)
                    });
                    made.push((entry.key.to_string(), paths));
                }
                "definitions" => {
                    let schemas =
                        self.map(entry.value, |rewrite, entry| rewrite.schema(entry.value));
                    components.push(("schemas".to_owned(), schemas));
                }
                "parameters" => {
                    let parameters = self.shared_parameters(entry.value);
                    components.push((entry.key.to_string(), parameters));
                }
                "responses" => {
                    let produces = self.produces.clone();
                    let responses = self.map(entry.value, |rewrite, entry| {
                        rewrite.response(entry.value, &produces)
                    });
                    components.push((entry.key.to_string(), responses));
                }
                "securityDefinitions" => {
                    let schemes = self.map(entry.value, |rewrite, entry| {
                        rewrite.security_scheme(entry.value)
                    });
                    components.push(("securitySchemes".to_owned(), schemes));
                }
                _ => made.push(self.copied(&entry)),
            }
        }
        if !components.is_empty() {
            let components = self.source.make_object(components, root);
            made.push(("components".to_owned(), components));
        }
        self.source.make_object(made, root)
    }

    /// What references lead to may stand anywhere.
    fn finish(&mut self) {
        while let Some((node, kind)) = self.waiting.pop() {
            if self.source.made_of(node).is_some() {
                continue;
            }
            match kind {
                Kind::Schema => self.schema(node),
                Kind::Parameter => self.parameter(node),
                Kind::PathItem => self.path_item(node, &[]),
                _ => {
                    let produces = self.produces.clone();
                    self.response(node, &produces)
                }
            };
        }
    }

    /// An object with keys of the author's choice.
    fn map(&mut self, node: NodeId, mut each: impl FnMut(&mut Self, &Entry) -> NodeId) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        let entries = self.entries(node);
        let entries = entries.iter().map(|entry| {
            let value = each(self, entry);
            (entry.key.to_string(), value)
        });
        let entries = entries.collect();
        self.source.make_object(entries, node)
    }

    /// A `$ref`, if the object is one; what it leads to waits for its turn.
    fn reference(&mut self, node: NodeId, kind: Kind) -> Option<NodeId> {
        let target = self.source.get(node, "$ref")?;
        if let Some(target) = self.target(target) {
            self.waiting.push((target, kind));
        }
        let made = self.source.make_copy(node);
        // Or references that lead to each other would wait for each other without end.
        self.source.stand_for(node, made);
        Some(made)
    }

    /// The object that a `$ref` stands for, through chains of them; the node itself where it is none.
    fn follow(&self, node: NodeId) -> NodeId {
        let mut at = node;
        for _ in 0..CHAIN {
            let Some(next) = self
                .source
                .get(at, "$ref")
                .and_then(|text| self.target(text))
            else {
                break;
            };
            at = next;
        }
        at
    }

    fn target(&self, text: NodeId) -> Option<NodeId> {
        super::target_written(self.source, text, self.source.string(text)?)
    }

    fn entries(&self, node: NodeId) -> Vec<Entry> {
        self.source.entries(node).to_vec()
    }

    fn copied(&mut self, entry: &Entry) -> (String, NodeId) {
        (entry.key.to_string(), self.source.make_copy(entry.value))
    }

    /// The text under a key.
    fn text(&self, node: NodeId, key: &str) -> Option<String> {
        values::text(self.source, self.source.get(node, key)?).value()
    }

    /// `consumes` or `produces`; `None` where there is none.
    fn media_types(&self, node: NodeId, key: &str) -> Option<Vec<Named>> {
        let list = self.source.get(node, key)?;
        let items = match self.source.value(list) {
            // One alone; what is no list at all says nothing.
            Value::String(_) => &[list][..],
            _ => self.source.items(list),
        };
        let items = items
            .iter()
            .filter_map(|item| Some((self.source.string(*item)?.to_owned(), *item)));
        Some(items.collect())
    }
}

/// How many references are followed one after the other.
const CHAIN: usize = 32;
