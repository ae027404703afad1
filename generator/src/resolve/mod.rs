//! References become nodes: every `$ref` is followed to the object that it
//! stands for, and every operation is listed with the path that it is reached by.
//!
//! Takes a [`Document`] and gives a [`Resolved`].

mod deliveries;
mod follow;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::document::grammar::Kind;
use crate::document::values::is_token;
use crate::source::{NodeId, Source, Value};

pub(crate) use deliveries::Delivery;

/// A description whose references were followed.
#[derive(Debug)]
pub struct Resolved<'a> {
    pub(crate) document: Document<'a>,
    /// What each reference of the document stands for; `None` where nothing.
    targets: Vec<Option<NodeId>>,
    /// All operations, in the order of the document.
    pub(crate) endpoints: Vec<Endpoint<'a>>,
    /// All requests that the vendor makes, in the order of the document.
    pub(crate) deliveries: Vec<Delivery<'a>>,
}

/// An operation, and where it is reached.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint<'a> {
    /// The path template.
    pub path: &'a str,
    /// The path item, references followed.
    pub item: NodeId,
    /// In capitals.
    pub method: String,
    /// The operation.
    pub operation: NodeId,
}

/// The methods that a path item can have an operation for.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Follows all references.
#[must_use]
pub fn resolve<'a>(document: Document<'a>, found: &mut Diagnostics) -> Resolved<'a> {
    let targets = follow::targets(&document, found);
    let mut resolved = Resolved {
        document,
        targets,
        endpoints: Vec::new(),
        deliveries: Vec::new(),
    };
    resolved.endpoints = endpoints(&resolved);
    resolved.deliveries = deliveries::all(&resolved);
    resolved
}

impl<'a> Resolved<'a> {
    /// Where everything was read from.
    pub(crate) fn source(&self) -> &'a Source {
        self.document.source
    }

    /// The object that a node stands for: itself, or what its `$ref` leads to.
    pub(crate) fn follow(&self, node: NodeId) -> Option<NodeId> {
        match self.document.reference_at.get(&node) {
            Some(at) => self.targets[*at],
            None => Some(node),
        }
    }

    /// The same for a child in the types of `openapiv3`.
    pub(crate) fn child<T>(&self, child: &openapiv3::ReferenceOr<T>) -> Option<NodeId> {
        self.follow(at(child)?)
    }

    /// The entries of a section of `components`.
    pub(crate) fn components(&self, kind: Kind) -> &'a [crate::source::Entry] {
        let source = self.source();
        let section = section(kind).and_then(|name| {
            let components = source.top("components")?;
            source.get(components, name)
        });
        section.map_or(&[], |section| source.entries(section))
    }
}

/// Where a child in the types of `openapiv3` stands: the object, or the `$ref` to it.
pub(crate) fn at<T>(child: &openapiv3::ReferenceOr<T>) -> Option<NodeId> {
    match child {
        openapiv3::ReferenceOr::Reference { reference } => NodeId::from_reference(reference),
        openapiv3::ReferenceOr::Item(_) => None,
    }
}

/// The key of `components` under which objects of a kind stand.
pub(crate) fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::Example => "examples",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Link => "links",
        Kind::Callback => "callbacks",
        _ => return None,
    })
}

fn endpoints<'a>(resolved: &Resolved<'a>) -> Vec<Endpoint<'a>> {
    let source = resolved.source();
    let paths = source.top("paths");
    let mut endpoints = Vec::new();
    for entry in paths.map_or(&[][..], |paths| source.entries(paths)) {
        // Paths that are none were reported, and not read.
        if resolved.document.kinds[entry.value.index()] != Some(Kind::PathItem) {
            continue;
        }
        let Some(item) = resolved.follow(entry.value) else {
            continue;
        };
        for (method, operation) in operations(source, item) {
            endpoints.push(Endpoint {
                path: &entry.key,
                item,
                method,
                operation,
            });
        }
    }
    endpoints
}

/// The operations of a path item, by method in capitals.
pub(crate) fn operations(source: &Source, item: NodeId) -> Vec<(String, NodeId)> {
    let mut operations = Vec::new();
    for entry in source.entries(item) {
        if METHODS.contains(&&*entry.key) {
            // One that is `null` was taken as left out.
            if !matches!(source.value(entry.value), Value::Null) {
                operations.push((entry.key.to_ascii_uppercase(), entry.value));
            }
        } else if &*entry.key == "additionalOperations" {
            let more = source.entries(entry.value).iter();
            let more = more.filter(|more| !more.key.starts_with("x-") && is_method(&more.key));
            operations.extend(more.map(|more| (more.key.to_string(), more.value)));
        }
    }
    operations
}

/// Whether a word can be a method that `additionalOperations` names: a word of HTTP, written as it is
/// sent, and none that has a keyword of its own.
pub(crate) fn is_method(word: &str) -> bool {
    let own = METHODS
        .iter()
        .any(|method| method.eq_ignore_ascii_case(word));
    is_token(word) && !own
}
