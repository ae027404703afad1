//! Schemas that are made of themselves, where it is clear what is meant.
//!
//! A parent lists its children in `oneOf`, and each child has the parent in its `allOf`: what a child takes
//! from there is the parent's own properties, not the choice among the children. And an alternative
//! that is the union itself, or a part that is the whole, adds nothing.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source, Value};

/// The lists of what a schema is made of.
const LISTS: &[&str] = &["allOf", "oneOf", "anyOf"];

/// What a schema says of its own properties.
const OWN: &[&str] = &["type", "properties", "required", "additionalProperties"];

/// How many references are followed one after the other.
const CHAIN: usize = 32;

/// Breaks the circles in place.
pub(super) fn break_up(source: &mut Source, found: &mut Diagnostics) {
    let graph = Graph::of(source);
    let circles = graph.circles();
    let mut children = HashSet::new();
    for part in &graph.parts {
        let (of, to) = (part.of, part.to);
        if circles[of] != circles[to] {
            continue;
        }
        let parent = graph.schemas[to];
        let chooses = ["oneOf", "anyOf"]
            .iter()
            .any(|key| source.get(parent, key).is_some());
        let (message, help, other) = if of == to {
            let message = "this schema is a part of itself; the part is left out";
            (message, "remove it", None)
        } else if part.list == "allOf" && chooses {
            let message = "this schema is one of the alternatives of its part; of that, only the rest is taken";
            children.insert((part.of, to));
            let help = "have a schema of its own for what the alternatives share";
            (
                message,
                help,
                Some(without_choice(source, parent, part.node)),
            )
        } else {
            continue;
        };
        let place = source.place(part.node);
        let code = codes::CIRCULAR_REFERENCE;
        let finding = Diagnostic::new(Severity::Repair, code, message).at(place);
        found.push(finding.help(help));
        source.exchange(part.node, other);
    }
    let parents: BTreeSet<usize> = children.iter().map(|(_, parent)| *parent).collect();
    for to in parents {
        let mut alternatives = graph.parts.iter().filter(|part| part.of == to).peekable();
        // What each alternative says as well need not be said beside them.
        if alternatives.peek().is_some()
            && alternatives.all(|part| part.list != "allOf" && children.contains(&(part.to, to)))
        {
            source.leave_out(graph.schemas[to], OWN);
        }
    }
}

/// What a parent says besides its alternatives.
fn without_choice(source: &mut Source, parent: NodeId, of: NodeId) -> NodeId {
    let entries = source.entries(parent).to_vec();
    let rest = entries
        .iter()
        .filter(|entry| !matches!(&*entry.key, "oneOf" | "anyOf" | "discriminator" | "title"));
    let rest = rest.map(|entry| (entry.key.to_string(), source.make_copy(entry.value)));
    let rest = rest.collect();
    source.make_object(rest, of)
}

/// Schemas, and which of them are parts of which.
struct Graph {
    schemas: Vec<NodeId>,
    parts: Vec<Part>,
}

struct Part {
    /// The item of the list.
    node: NodeId,
    list: &'static str,
    /// The schema that has the list.
    of: usize,
    /// The schema that the item is, or refers to.
    to: usize,
}

impl Graph {
    fn of(source: &Source) -> Self {
        let mut graph = Graph {
            schemas: Vec::new(),
            parts: Vec::new(),
        };
        let mut known = HashMap::new();
        for schema in source.current_mappings() {
            for list in LISTS {
                for node in source.items_of(schema, list) {
                    let (of, to) = (schema, follow(source, *node));
                    let [of, to] = [of, to].map(|schema| {
                        *known.entry(schema).or_insert_with(|| {
                            graph.schemas.push(schema);
                            graph.schemas.len() - 1
                        })
                    });
                    graph.parts.push(Part {
                        node: *node,
                        list,
                        of,
                        to,
                    });
                }
            }
        }
        graph
    }

    /// Of each schema, a number that it shares with those which it is made of, and which are made of it.
    fn circles(&self) -> Vec<usize> {
        let mut there = vec![Vec::new(); self.schemas.len()];
        let mut back = there.clone();
        for part in &self.parts {
            there[part.of].push(part.to);
            back[part.to].push(part.of);
        }
        let mut order = Vec::new();
        let mut seen = vec![false; there.len()];
        for first in 0..there.len() {
            visit(first, &there, &mut seen, &mut order);
        }
        // Against the direction, what is reached in the reverse order is a circle.
        let mut circles = vec![usize::MAX; there.len()];
        let mut seen = vec![false; there.len()];
        for first in order.into_iter().rev() {
            let mut circle = Vec::new();
            visit(first, &back, &mut seen, &mut circle);
            for schema in circle {
                circles[schema] = first;
            }
        }
        circles
    }
}

/// Adds what is reached and was not seen, each after all that it leads to.
fn visit(first: usize, edges: &[Vec<usize>], seen: &mut [bool], order: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[first], true) {
        return;
    }
    let mut open = vec![(first, 0)];
    while let Some((schema, next)) = open.last_mut() {
        let Some(to) = edges[*schema].get(*next) else {
            order.push(*schema);
            open.pop();
            continue;
        };
        *next += 1;
        if !std::mem::replace(&mut seen[*to], true) {
            open.push((*to, 0));
        }
    }
}

/// The schema that a `$ref` stands for, through chains of them; the node itself where it is none.
fn follow(source: &Source, node: NodeId) -> NodeId {
    let mut at = node;
    for _ in 0..CHAIN {
        let text = source.get(at, "$ref");
        let next = text.and_then(|text| super::target(source, text, source.string(text)?));
        match next {
            Some(next) if matches!(source.value(next), Value::Mapping(_)) => at = next,
            _ => break,
        }
    }
    at
}
