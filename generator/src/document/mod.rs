//! A description as it was written, checked against the grammar of OpenAPI.
//!
//! Takes a [`Source`] and gives a [`Document`]. The grammar table drives the
//! findings; only what passed becomes `openapiv3` types, one object at a time,
//! every child replaced by a `$ref` to its node, so that each conversion is
//! flat. What those types cannot hold is carried beside.

pub mod checked;
mod circles;
pub mod grammar;
mod mend;
mod newer;
mod references;
mod shallow;
mod special;
mod swagger;
pub(crate) mod values;
mod version;
mod walk;

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::source::{NodeId, Source};

use grammar::Kind;
pub(crate) use swagger::separated;
pub(crate) use version::Version;
pub(crate) use walk::Key;
use walk::Walk;

/// A description whose objects are what they have to be, as far as no finding
/// says otherwise; references are not resolved.
#[derive(Debug)]
pub struct Document<'a> {
    /// Where everything was read from.
    pub source: &'a Source,
    /// The version that it says it is of.
    pub(crate) version: Version,
    /// What each node turned out to be, by its number.
    pub(crate) kinds: Vec<Option<Kind>>,
    /// Each `$ref`, in the order of the document.
    pub(crate) references: Vec<Reference<'a>>,
    /// Which of the references a node is.
    pub(crate) reference_at: HashMap<NodeId, usize>,
    /// The objects, by node.
    pub(crate) objects: Objects,
    /// What becomes of each key, for the account.
    pub(crate) keys: Vec<Key>,
}

/// A `$ref`.
#[derive(Debug)]
pub(crate) struct Reference<'a> {
    /// The object that it stands in.
    pub node: NodeId,
    /// The string.
    pub target: NodeId,
    /// Its text.
    pub text: &'a str,
    /// The node that it names, which may be a reference again.
    pub names: Option<NodeId>,
    /// What has to be there.
    pub kind: Kind,
    /// Whether the client can do without it.
    pub aside: bool,
}

/// The objects of a document, by node, in the types of `openapiv3`. Their
/// children are `$ref`s that [`NodeId::from_reference`] reads.
#[derive(Debug, Default)]
pub(crate) struct Objects {
    pub info: Option<openapiv3::Info>,
    pub tags: Vec<openapiv3::Tag>,
    pub schemas: HashMap<NodeId, Schema>,
    pub parameters: HashMap<NodeId, openapiv3::Parameter>,
    pub bodies: HashMap<NodeId, openapiv3::RequestBody>,
    pub responses: HashMap<NodeId, openapiv3::Response>,
    pub headers: HashMap<NodeId, openapiv3::Header>,
    pub schemes: HashMap<NodeId, openapiv3::SecurityScheme>,
    pub operations: HashMap<NodeId, openapiv3::Operation>,
}

/// A schema, and what `openapiv3` cannot hold of it.
#[derive(Debug)]
pub(crate) struct Schema {
    pub object: openapiv3::Schema,
    /// `default`, as compact JSON with numbers as they were written.
    pub default: Option<String>,
    /// Whether `null` is among the values or the types.
    pub nullable: bool,
}

/// Mends what is clear, and brings a tree of any version into the words of OpenAPI 3.0, as far as that
/// has words for it, and so into the form that [`parse`] reads.
pub fn normalise(source: &mut Source, found: &mut Diagnostics) {
    mend::version(source, found);
    swagger::rewrite(source, found);
    mend::mend(source, found);
    newer::rewrite(source, found);
    references::rewrite(source, found);
    circles::break_up(source, found);
}

/// Reads the tree as a description.
///
/// `None` where it is none, or one of a version that cannot be read. What is
/// wrong inside it is found, and left out of the document.
#[must_use]
pub fn parse<'a>(source: &'a Source, found: &mut Diagnostics) -> Option<Document<'a>> {
    let version = version::check(source, found)?;
    let mut walk = Walk::new(source, version, found);
    walk.object(source.root()?, Kind::Document);
    walk_targets(&mut walk);
    let objects = std::mem::take(&mut walk.objects);
    let (kinds, references, keys) = (walk.kinds, walk.references, walk.keys);
    let reference_at = references.iter().enumerate();
    let reference_at = reference_at
        .map(|(at, reference)| (reference.node, at))
        .collect();
    Some(Document {
        source,
        version,
        kinds,
        references,
        reference_at,
        objects: shallow::convert(source, &objects, found),
        keys,
    })
}

/// What a reference leads to may stand where the grammar knows nothing, such
/// as below `definitions`: it is what the reference takes it for.
fn walk_targets(walk: &mut Walk<'_, '_>) {
    // Those that the client needs go first: what they lead to is needed as well.
    for aside in [false, true] {
        let mut next = 0;
        while let Some(reference) = walk.references.get(next) {
            next += 1;
            if reference.aside != aside {
                continue;
            }
            let (target, kind) = (reference.names, reference.kind);
            if let Some(target) = target.filter(|target| walk.kinds[target.index()].is_none()) {
                walk.aside = aside;
                walk.object_or_reference(target, kind);
            }
        }
    }
}

/// The node that the text of a `$ref` leads to, from the value on that it stands in.
pub(crate) fn target(source: &Source, from: NodeId, text: &str) -> Option<NodeId> {
    target_written(source, from, text).map(|node| source.current(node))
}

/// The same among what was written, where that is not what was made of it.
fn target_written(source: &Source, from: NodeId, text: &str) -> Option<NodeId> {
    targets_written(source, from, text).first().copied()
}

/// Whether a reference is by a name of several objects that count, and they are not the same.
pub(crate) fn is_ambiguous(
    source: &Source,
    from: NodeId,
    text: &str,
    counts: impl Fn(NodeId) -> bool,
) -> bool {
    // Pointers lead to one place.
    if text.contains("#/") {
        return false;
    }
    let mut named = targets_written(source, from, text);
    named.retain(|node| counts(*node));
    let Some((first, others)) = named.split_first() else {
        return false;
    };
    let differs = |other: &NodeId| values::json(source, *other) != values::json(source, *first);
    others.iter().any(differs)
}

/// The same, and what else the name in the text may mean.
fn targets_written(source: &Source, from: NodeId, text: &str) -> Vec<NodeId> {
    let (document, fragment) = text.split_once('#').unwrap_or((text, ""));
    let roots = roots(source, from, document);
    let find = |fragment: &str| -> Vec<NodeId> {
        let within = |root: &NodeId| match fragment.is_empty() || fragment.starts_with('/') {
            true => Vec::from_iter(source.find(*root, fragment)),
            false => source.anchored(*root, fragment),
        };
        let found: Vec<NodeId> = roots.iter().flat_map(within).collect();
        if found.is_empty() && document.is_empty() && fragment.starts_with('/') {
            // Within a resource, people point into the whole file all the same.
            let file = source.written_root(source.file_of(from));
            return Vec::from_iter(file.and_then(|file| source.find(file, fragment)));
        }
        found
    };
    let mut found = find(fragment);
    if found.is_empty() && fragment.contains('%') {
        found = unescape(fragment).map_or(found, |fragment| find(&fragment));
    }
    found
}

/// What the part of a `$ref` before the `#` may mean.
fn roots(source: &Source, from: NodeId, document: &str) -> Vec<NodeId> {
    if document.is_empty() {
        return vec![source.resource(from)];
    }
    let named = source.resources_named(document);
    if !named.is_empty() {
        return named.to_vec();
    }
    let file = source.named_file(from, document);
    if let Some(root) = file.and_then(|file| source.written_root(file)) {
        return vec![root];
    }
    let absolute = absolute(source, from, document);
    absolute.map_or(Vec::new(), |id| source.resources_named(&id).to_vec())
}

/// A relative reference, by the `$id` of the schema that it stands in.
fn absolute(source: &Source, from: NodeId, document: &str) -> Option<String> {
    let mut node = from;
    let base = loop {
        let id = source.get(node, "$id").and_then(|id| source.string(id));
        match id.filter(|id| id.contains("://")) {
            Some(id) => break id,
            None => node = source.parent(node)?,
        }
    };
    let path = base.find("://")? + 3;
    let host = base[path..]
        .find('/')
        .map_or(base.len(), |slash| path + slash);
    let folder = match document.starts_with('/') {
        true => host,
        false => base
            .rfind('/')
            .filter(|slash| *slash >= host)
            .map_or(host, |slash| slash + 1),
    };
    let between = if folder == host && !document.starts_with('/') {
        "/"
    } else {
        ""
    };
    Some(format!("{}{between}{document}", &base[..folder]))
}

/// Undoes percent-encoding; `None` where that gives no text.
fn unescape(pointer: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(pointer.len());
    let mut rest = pointer.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}
