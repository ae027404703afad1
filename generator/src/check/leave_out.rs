//! Going on in spite of errors: leaves out the operations that one reaches,
//! and nothing else.
//!
//! An error spoils the value that it is about and all that hold it, up to an
//! operation, a component or a section; through every reference it goes on
//! from there.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::check::subtypes;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Checked, LeftOut};
use crate::document::grammar::Kind;
use crate::resolve::{self, Resolved};
use crate::source::{Entry, NodeId, Source};

/// Leaves out of `checked` what errors reach, with a finding for each
/// operation; `false` where there is an error that is not about some
/// operations, so that nothing can be said to be right.
#[must_use]
pub fn leave_out(resolved: &Resolved<'_>, checked: &mut Checked, found: &mut Diagnostics) -> bool {
    let mut findings = Vec::new();
    let mut left = HashSet::new();
    let Some(spoilt) = Spoilt::by(resolved, found) else {
        return false;
    };
    for written in operations(resolved) {
        let Some(cause) = spoilt.cause(resolved, &written) else {
            continue;
        };
        let (method, path) = (&written.method, written.path);
        left.insert((method.clone(), path));
        let source = resolved.source();
        let tags = source.items_of(written.operation, "tags");
        let tag = tags.first().and_then(|tag| source.string(*tag));
        findings.push(finding(source, &written, &spoilt.causes[cause]));
        checked.left_out.push(LeftOut {
            method: written.method,
            path: written.path.to_owned(),
            tag: tag.map(str::to_owned),
        });
    }
    checked.operations.retain(|operation| {
        let key = (operation.method.clone(), operation.key.as_str());
        !left.contains(&key)
    });
    leave_out_callbacks(resolved, checked, &spoilt, &mut findings);
    for schema in &mut checked.schemas {
        // No longer declared by itself; nothing that stays refers to it.
        if schema.place.node.is_some_and(|node| spoilt.has(node)) {
            schema.component = None;
        }
    }
    found.extend(findings);
    true
}

fn finding(source: &Source, written: &Written<'_>, cause: &Diagnostic) -> Diagnostic {
    let place = cause.place.map(|place| format!(" in line {}", place.line));
    let message = format!(
        "{} {} is left out: `{}`{} reaches it",
        written.method,
        written.path,
        cause.code,
        place.unwrap_or_default()
    );
    let finding = Diagnostic::new(Severity::Repair, codes::LEFT_OUT_OPERATION, message);
    finding.at(source.key_place(written.operation))
}

/// The same for requests of the vendor.
fn leave_out_callbacks(
    resolved: &Resolved<'_>,
    checked: &mut Checked,
    spoilt: &Spoilt,
    findings: &mut Vec<Diagnostic>,
) {
    let mut left = HashSet::new();
    for delivery in &resolved.deliveries {
        let mut own = std::iter::once(&delivery.operation).chain(&delivery.around);
        let Some(cause) = own.find_map(|node| spoilt.by.get(node)) else {
            continue;
        };
        if !left.insert((delivery.operation, delivery.name)) {
            continue;
        }
        let cause = &spoilt.causes[*cause];
        let line = cause.place.map(|place| format!(" in line {}", place.line));
        let message = format!(
            "the callback `{}` ({}) is left out: `{}`{} reaches it",
            delivery.name,
            delivery.method,
            cause.code,
            line.unwrap_or_default()
        );
        let place = resolved.source().key_place(delivery.operation);
        let finding = Diagnostic::new(Severity::Repair, codes::LEFT_OUT_OPERATION, message);
        findings.push(finding.at(place));
    }
    checked.callbacks.retain(|callback| {
        let node = callback.operation.place.node;
        !node.is_some_and(|node| left.contains(&(node, callback.name.as_str())))
    });
}

/// An operation as it is written, whether or not it could be read.
struct Written<'a> {
    method: String,
    path: &'a str,
    /// What stands under the path.
    entry: NodeId,
    /// The path item.
    item: NodeId,
    operation: NodeId,
}

/// All operations that are written under a path, be the path right or not.
fn operations<'a>(resolved: &Resolved<'a>) -> Vec<Written<'a>> {
    let source = resolved.source();
    let paths = source.top("paths");
    let paths = paths.map_or(&[][..], |paths| source.entries(paths));
    let mut operations = Vec::new();
    for Entry { key, value, .. } in paths.iter().filter(|entry| !entry.key.starts_with("x-")) {
        let Some(item) = resolved.follow(*value) else {
            continue;
        };
        for (method, operation) in resolve::operations(source, item) {
            operations.push(Written {
                method,
                path: key,
                entry: *value,
                item,
                operation,
            });
        }
    }
    operations
}

/// How many operations are written.
pub(crate) fn count(resolved: &Resolved<'_>) -> usize {
    operations(resolved).len()
}

/// What errors reach.
struct Spoilt {
    causes: Vec<Diagnostic>,
    /// The index of the first error that reaches a node.
    by: HashMap<NodeId, usize>,
}

impl Spoilt {
    /// `None` where an error cannot be tied to a value.
    fn by(resolved: &Resolved<'_>, found: &Diagnostics) -> Option<Self> {
        let sorted = found.sorted().into_iter();
        let errors = sorted.filter(|finding| finding.severity >= Severity::Error);
        let causes: Vec<Diagnostic> = errors.cloned().collect();
        let mut by = HashMap::new();
        let mut next = VecDeque::new();
        for (index, finding) in causes.iter().enumerate() {
            let node = finding.place.and_then(|place| place.node);
            let node = node.filter(|_| finding.severity == Severity::Error)?;
            if resolved.source().is_aside(node) {
                return None;
            }
            next.push_back((node, index));
        }
        let references = references(resolved);
        while let Some((node, cause)) = next.pop_front() {
            if by.contains_key(&node) {
                continue;
            }
            by.insert(node, cause);
            let referring = references.get(&node).into_iter().flatten();
            next.extend(referring.map(|reference| (*reference, cause)));
            if !is_boundary(resolved, node) {
                let parent = resolved.source().parent(node);
                next.extend(parent.map(|parent| (parent, cause)));
            }
        }
        Some(Self { causes, by })
    }

    fn has(&self, node: NodeId) -> bool {
        self.by.contains_key(&node)
    }

    /// The error that reaches an operation.
    fn cause(&self, resolved: &Resolved<'_>, written: &Written<'_>) -> Option<usize> {
        let source = resolved.source();
        let own = [written.operation, written.item, written.entry];
        let own = own.iter().find_map(|node| self.by.get(node));
        let root = source.root()?;
        let security = source.get(written.operation, "security");
        let security = security.or_else(|| source.get(root, "security"));
        let top = source.entries(root).iter();
        let top = top.filter(|entry| {
            let is_security = &*entry.key == "security";
            !ASIDE.contains(&&*entry.key) && (!is_security || Some(entry.value) == security)
        });
        let mut top = top.map(|entry| entry.value);
        own.or_else(|| top.find_map(|node| self.by.get(&node)))
            .or_else(|| self.scheme(resolved, security?))
            .copied()
    }

    /// The error of a security scheme that is named.
    fn scheme(&self, resolved: &Resolved<'_>, security: NodeId) -> Option<&usize> {
        let source = resolved.source();
        let schemes = resolved.components(Kind::SecurityScheme);
        let lists = source.items(security).iter();
        let mut names = lists.flat_map(|list| source.entries(*list));
        names.find_map(|name| {
            let scheme = schemes.iter().find(|scheme| scheme.key == name.key)?;
            self.by.get(&scheme.value)
        })
    }
}

/// Keys of the document that no operation depends on as a whole.
const ASIDE: &[&str] = &[
    "components",
    "externalDocs",
    "info",
    "paths",
    "tags",
    "webhooks",
    "x-webhooks",
];

/// Which objects refer to a node.
fn references(resolved: &Resolved<'_>) -> HashMap<NodeId, Vec<NodeId>> {
    let mut references: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let needed = resolved.document.references.iter();
    for reference in needed.filter(|reference| !reference.aside) {
        if let Some(target) = reference.names {
            references.entry(target).or_default().push(reference.node);
        }
    }
    // What stands for others refers to them, though nothing says so there.
    for (parent, children) in subtypes::all(resolved) {
        for child in children {
            references.entry(child).or_default().push(parent);
        }
    }
    references
}

/// Whether an error in a value is none in what holds it: an operation of a
/// path, a callback of an operation, a component of a section, a path of all paths, a key of the document.
fn is_boundary(resolved: &Resolved<'_>, node: NodeId) -> bool {
    let source = resolved.source();
    let kind = resolved.document.kinds[node.index()];
    let is_operation = matches!(kind, Some(Kind::Operation | Kind::Callback));
    let parent = source.parent(node);
    let is_path = ["paths", "webhooks", "x-webhooks"]
        .iter()
        .any(|section| parent.is_some() && parent == source.top(section));
    let is_key = parent.is_some() && parent == source.root();
    let section = parent.and_then(|parent| source.parent(parent));
    let is_component = section.is_some() && section == source.top("components");
    is_operation || is_path || is_key || is_component
}
