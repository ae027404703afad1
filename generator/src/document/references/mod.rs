//! References that do not lead where they have to, where there is one thing
//! only that can be meant. They are written again before anything is checked.

mod loose;
mod misplaced;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{NodeId, Source};

use super::grammar::Kind;
use super::walk::Walk;
use super::{version, walk_targets};

/// A reference that has to be written again.
struct Wrong {
    /// The object with the `$ref`.
    node: NodeId,
    /// The text of the `$ref`.
    text: NodeId,
    /// What it leads to, if anything.
    target: Option<(NodeId, Kind)>,
    /// What belongs there.
    wanted: Kind,
}

/// Writes those references again that can only mean one thing.
pub(super) fn rewrite(source: &mut Source, found: &mut Diagnostics) {
    for wrong in all(source) {
        match wrong.target {
            Some((target, kind)) => misplaced::rewrite(source, &wrong, target, kind, found),
            None => loose::rewrite(source, &wrong, found),
        }
    }
}

/// The references that lead nowhere, or to something of another kind.
fn all(source: &Source) -> Vec<Wrong> {
    // What this walk finds, the walk after it finds again.
    let mut found = Diagnostics::new();
    let Some((version, root)) = version::check(source, &mut found).zip(source.root()) else {
        return Vec::new();
    };
    let mut walk = Walk::new(source, version, &mut found);
    walk.object(root, Kind::Document);
    walk_targets(&mut walk);
    let wrong = walk.references.iter().filter_map(|reference| {
        let kind = |target: NodeId| Some((target, walk.kinds[target.index()]?));
        let target = match reference.names {
            Some(target) => Some(kind(target).filter(|(_, kind)| *kind != reference.kind)?),
            None => None,
        };
        Some(Wrong {
            node: reference.node,
            text: reference.target,
            target,
            wanted: reference.kind,
        })
    });
    wrong.collect()
}

/// Puts something else where a reference is, and says so.
fn instead(
    source: &mut Source,
    wrong: &Wrong,
    made: NodeId,
    finding: Diagnostic,
    found: &mut Diagnostics,
) {
    found.push(finding.at(source.place(wrong.text)));
    source.put_in_place(wrong.node, made);
}

fn refer(source: &mut Source, text: &str, of: NodeId) -> NodeId {
    let text = source.make_text(text, of);
    object(source, "$ref", text, of)
}

fn object(source: &mut Source, key: &str, value: NodeId, of: NodeId) -> NodeId {
    source.make_object(vec![(key.to_owned(), value)], of)
}
