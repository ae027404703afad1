//! Answers and bodies that operations share: those among the components. What has no name in them is
//! called as they are, so that it is one type wherever they are used.

use std::collections::{HashMap, HashSet};

use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source};

/// The names of answers and bodies, by the value that the author wrote.
#[derive(Default)]
pub(super) struct Shared {
    names: HashMap<NodeId, String>,
}

/// One that is to be named.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    key: String,
    /// What is added where something else is called so.
    word: &'static str,
    node: NodeId,
}

impl Shared {
    /// Names all of them, and none as a schema is called.
    pub fn of<'n>(resolved: &Resolved<'_>, schemas: impl Iterator<Item = &'n String>) -> Self {
        let mut wanted = all(resolved);
        wanted.sort();
        let mut taken: HashSet<String> = schemas.map(|name| letters(name)).collect();
        let mut names = HashMap::new();
        let (free, others): (Vec<_>, Vec<_>) = wanted
            .into_iter()
            .partition(|wanted| taken.insert(letters(&wanted.key)));
        for Wanted { key, node, .. } in free {
            names.insert(node, key);
        }
        for Wanted { key, word, node } in others {
            let mut name = format!("{key} {word}");
            let mut number = 2;
            while !taken.insert(letters(&name)) {
                name = format!("{key} {word} {number}");
                number += 1;
            }
            names.insert(node, name);
        }
        Self { names }
    }

    /// What the schema of an answer or body is called, where that is shared.
    pub fn name(&self, source: &Source, node: NodeId) -> Option<String> {
        self.names.get(&source.written(node)).cloned()
    }
}

/// Those of the components. One that is a `$ref` itself is another name of what it stands for.
fn all(resolved: &Resolved<'_>) -> Vec<Wanted> {
    let source = resolved.source();
    let sections = [(Kind::Response, "response"), (Kind::RequestBody, "body")];
    let own = sections.into_iter().flat_map(|(kind, word)| {
        let entries = resolved.components(kind).iter();
        entries.map(move |entry| (&entry.key, entry.value, word))
    });
    let is_own = |node| !resolved.document.reference_at.contains_key(&node);
    own.filter(|(_, node, _)| is_own(*node))
        .chain(swagger_bodies(source))
        .map(|(key, node, word)| Wanted {
            key: key.to_string(),
            word,
            node: source.written(node),
        })
        .collect()
}

/// The parameters in `body` that operations share in Swagger 2.0: a body is made of each.
fn swagger_bodies(source: &Source) -> impl Iterator<Item = (&Box<str>, NodeId, &'static str)> {
    let root = source.root().map(|root| source.written(root));
    let parameters = root.and_then(|root| source.get(root, "parameters"));
    let parameters = parameters.map_or(&[][..], |parameters| source.entries(parameters));
    let is_body = |node| {
        let place = source.get(node, "in");
        place.and_then(|place| source.string(place)) == Some("body")
    };
    let bodies = parameters.iter().filter(move |entry| is_body(entry.value));
    bodies.map(|entry| (&entry.key, entry.value, "body"))
}

/// What tells names apart in Rust.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
