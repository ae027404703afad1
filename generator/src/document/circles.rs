//! Schemas that are made of themselves, where it is clear what is meant.
//!
//! A parent lists its children in `oneOf`, and each child has the parent in its `allOf`: what a child takes
//! from there is the parent's own properties, not the choice among the children. An alternative
//! that is the union itself, or a part that is the whole, adds nothing. And schemas that are all parts of
//! each other are one and the same: each is what all of them say.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source, Value};

/// The lists of what a schema is made of.
const LISTS: &[&str] = &["allOf", "oneOf", "anyOf"];

/// What a schema says of its own properties.
const OWN: &[&str] = &["type", "properties", "required", "additionalProperties"];

/// How many references are followed one after the other.
const CHAIN: usize = 32;

/// Each schema of a circle is written again in each of the others, so these are not too many.
const MEMBERS: usize = 16;

/// Breaks the circles in place.
pub(super) fn break_up(source: &mut Source, found: &mut Diagnostics) {
    let graph = Graph::of(source);
    if break_up_choices(source, &graph, found) {
        break_up_equals(source, &Graph::of(source), found);
    }
}

/// Breaks those that go through the choice of a parent, or from a schema to itself; says whether others
/// may be left.
fn break_up_choices(source: &mut Source, graph: &Graph, found: &mut Diagnostics) -> bool {
    let circles = graph.circles();
    let mut left = false;
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
            left = true;
            continue;
        };
        exchange(source, part, other, (message, help), found);
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
    left
}

/// Has each schema of a circle say all that the others say besides their parts in it.
fn break_up_equals(source: &mut Source, graph: &Graph, found: &mut Diagnostics) {
    let circles = graph.circles();
    let mut parts_of: BTreeMap<usize, Vec<&Part>> = BTreeMap::new();
    for part in &graph.parts {
        if circles[part.of] == circles[part.to] {
            parts_of.entry(part.of).or_default().push(part);
        }
    }
    let mut says = HashMap::new();
    for (of, parts) in &parts_of {
        let parts: Vec<NodeId> = parts.iter().map(|part| part.node).collect();
        says.insert(*of, without_parts(source, graph.schemas[*of], &parts));
    }
    for (of, parts) in &parts_of {
        // In the order of the circle, whichever of its schemas is written first.
        let mut members = vec![*of];
        let mut next = 0;
        while let Some(member) = members.get(next).filter(|_| members.len() <= MEMBERS) {
            next += 1;
            for part in &parts_of[member] {
                if !members.contains(&part.to) {
                    members.push(part.to);
                }
            }
        }
        if members.len() > MEMBERS {
            continue;
        }
        let others = members[1..].iter();
        let others = others.map(|member| source.make_copy(says[member]));
        let mut others = Some(others.collect::<Vec<_>>());
        for part in parts {
            let made = others.take().map(|others| {
                let list = source.make_list(others, part.node);
                source.make_object(vec![(part.list.to_owned(), list)], part.node)
            });
            let message = "these schemas are parts of each other; taken as one, which says what all of them say";
            let help = "say it in one of them, and have the others refer to that";
            exchange(source, part, made, (message, help), found);
        }
    }
}

/// What a schema says besides some of its parts.
fn without_parts(source: &mut Source, schema: NodeId, parts: &[NodeId]) -> NodeId {
    let mut rest = Vec::new();
    for entry in source.entries(schema).to_vec() {
        let key = &*entry.key;
        if matches!(key, "discriminator" | "title") {
            continue;
        }
        if !LISTS.contains(&key) {
            rest.push((key.to_owned(), source.make_copy(entry.value)));
            continue;
        }
        let mut items = source.items(entry.value).to_vec();
        items.retain(|item| !parts.contains(item));
        if !items.is_empty() {
            let items = items.into_iter().map(|item| source.make_copy(item));
            let items = items.collect();
            rest.push((key.to_owned(), source.make_list(items, entry.value)));
        }
    }
    source.make_object(rest, schema)
}

fn exchange(
    source: &mut Source,
    part: &Part,
    other: Option<NodeId>,
    (message, help): (&str, &str),
    found: &mut Diagnostics,
) {
    let place = source.place(part.node);
    let finding = Diagnostic::new(Severity::Repair, codes::CIRCULAR_REFERENCE, message).at(place);
    found.push(finding.help(help));
    source.exchange(part.node, other);
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
