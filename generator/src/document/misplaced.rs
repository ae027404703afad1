//! References to an object of another kind than belongs there, where there is
//! one thing only that can be meant: a schema where an answer belongs is the
//! schema of its body. They are written again before anything is checked.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source};

use super::grammar::Kind;
use super::walk::Walk;
use super::{version, walk_targets};

/// A reference that has to be written again.
struct Misplaced {
    /// The object with the `$ref`.
    node: NodeId,
    /// The text of the `$ref`.
    text: NodeId,
    /// What it leads to.
    target: NodeId,
    /// What belongs there.
    wanted: Kind,
    /// What it leads to is this.
    kind: Kind,
}

/// Writes those references again that can only mean one thing.
pub(super) fn rewrite(source: &mut Source, found: &mut Diagnostics) {
    for misplaced in all(source) {
        let Some((made, taken)) = instead(source, &misplaced) else {
            continue;
        };
        let text = source.string(misplaced.text).unwrap_or_default();
        let (wanted, kind) = (misplaced.wanted.name(), misplaced.kind.name());
        let message = format!("{wanted} belongs here, and `{text}` is {kind}; taken as {taken}");
        let place = source.place(misplaced.text);
        found.push(Diagnostic::new(Severity::Repair, codes::WRONG_REFERENCE, message).at(place));
        source.put_in_place(misplaced.node, made);
    }
}

/// The references that lead to something of another kind.
fn all(source: &Source) -> Vec<Misplaced> {
    // What this walk finds, the walk after it finds again.
    let mut found = Diagnostics::new();
    let Some((version, root)) = version::check(source, &mut found).zip(source.root()) else {
        return Vec::new();
    };
    let mut walk = Walk::new(source, version, &mut found);
    walk.object(root, Kind::Document);
    walk_targets(&mut walk);
    let misplaced = walk.references.iter().filter_map(|reference| {
        let target = reference.names?;
        let kind = walk.kinds[target.index()].filter(|kind| *kind != reference.kind)?;
        Some(Misplaced {
            node: reference.node,
            text: reference.target,
            target,
            wanted: reference.kind,
            kind,
        })
    });
    misplaced.collect()
}

/// What is meant instead, and how to say that.
fn instead(source: &mut Source, of: &Misplaced) -> Option<(NodeId, &'static str)> {
    let node = of.node;
    let text = source.string(of.text)?.to_owned();
    let taken = match (of.wanted, of.kind) {
        (Kind::Response | Kind::RequestBody, Kind::Schema) => {
            let reference = refer(source, &text, node);
            let media_type = object(source, "schema", reference, node);
            let content = object(source, "application/json", media_type, node);
            let made = message(source, of, content);
            return Some((made, "JSON of this schema"));
        }
        (Kind::Header, Kind::Schema) => {
            let reference = refer(source, &text, node);
            let made = object(source, "schema", reference, node);
            return Some((made, "a header of this schema"));
        }
        (Kind::Response, Kind::RequestBody) | (Kind::RequestBody, Kind::Response) => {
            let content = source.get(of.target, "content")?;
            let content = source.make_copy(content);
            let made = message(source, of, content);
            return Some((made, "its content"));
        }
        (Kind::Schema, Kind::Response | Kind::RequestBody) => {
            let content = source.get(of.target, "content")?;
            let [media_type] = source.entries(content) else {
                return None;
            };
            source.get(media_type.value, "schema")?;
            let key = media_type.key.replace('~', "~0").replace('/', "~1");
            format!("{text}/content/{key}/schema")
        }
        (Kind::Schema, Kind::MediaType | Kind::Parameter | Kind::Header) => {
            source.get(of.target, "schema")?;
            format!("{text}/schema")
        }
        _ => return None,
    };
    Some((refer(source, &taken, node), "its schema"))
}

/// An answer or a body with this content.
fn message(source: &mut Source, of: &Misplaced, content: NodeId) -> NodeId {
    let mut entries = vec![("content".to_owned(), content)];
    if of.wanted == Kind::Response {
        let description = match source.get(of.target, "description") {
            Some(written) => source.make_copy(written),
            None => source.make_text("", of.node),
        };
        entries.push(("description".to_owned(), description));
    }
    source.make_object(entries, of.node)
}

fn refer(source: &mut Source, text: &str, of: NodeId) -> NodeId {
    let text = source.make_text(text, of);
    object(source, "$ref", text, of)
}

fn object(source: &mut Source, key: &str, value: NodeId, of: NodeId) -> NodeId {
    source.make_object(vec![(key.to_owned(), value)], of)
}
