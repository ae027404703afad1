//! No schema is made of itself without a value in between, as in
//! `A: { allOf: [$ref A] }`.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    // `false` while the schema is being looked into.
    let mut done: HashMap<NodeId, bool> = HashMap::new();
    for (index, kind) in resolved.document.kinds.iter().enumerate() {
        let first = NodeId::from_index(index);
        let is_schema = *kind == Some(Kind::Schema) && resolved.follow(first) == Some(first);
        if !is_schema || done.contains_key(&first) {
            continue;
        }
        // Each schema with the parts that still have to be looked into.
        let mut open = vec![(first, parts(resolved, first))];
        done.insert(first, false);
        while let Some((node, rest)) = open.last_mut() {
            let Some(part) = rest.pop() else {
                done.insert(*node, true);
                open.pop();
                continue;
            };
            match done.get(&part) {
                Some(true) => {}
                Some(false) => {
                    let message = "this schema is made of itself";
                    let place = source.place(part);
                    found.push(
                        Diagnostic::new(Severity::Error, codes::CIRCULAR_REFERENCE, message)
                            .at(place),
                    );
                }
                None => {
                    done.insert(part, false);
                    open.push((part, parts(resolved, part)));
                }
            }
        }
    }
}

fn parts(resolved: &Resolved<'_>, node: NodeId) -> Vec<NodeId> {
    let source = resolved.source();
    let lists = ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .filter_map(|name| source.get(node, name));
    let parts = lists.flat_map(|list| source.items(list));
    parts.filter_map(|part| resolved.follow(*part)).collect()
}
