//! Answers and bodies that operations share: those among the components, and in other files. What has no name in
//! them is called as they are, so that it is one type wherever they are used.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::{Entry, NodeId, Source};

/// The names of answers and bodies, by the value that the author wrote.
#[derive(Default)]
pub(super) struct Shared {
    names: HashMap<NodeId, String>,
}

/// The sections of components that have them, and what one is called.
const SECTIONS: &[(Kind, &str)] = &[(Kind::Response, "response"), (Kind::RequestBody, "body")];

/// One that is to be named; sorted without regard to the order of the description.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    key: String,
    /// What is added where something else is called so.
    word: &'static str,
    file: PathBuf,
    pointer: Option<String>,
    node: NodeId,
}

impl Wanted {
    fn of(source: &Source, key: &str, word: &'static str, node: NodeId) -> Self {
        let node = source.written(node);
        Self {
            key: key.to_owned(),
            word,
            file: source.files()[source.file_of(node)].path().to_owned(),
            pointer: source.pointer(source.place(node)),
            node,
        }
    }
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
        for Wanted {
            key, word, node, ..
        } in others
        {
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

/// Those of the components, and those of other files, which are called as a component that stands for them or as
/// references call them.
fn all(resolved: &Resolved<'_>) -> Vec<Wanted> {
    let source = resolved.source();
    let components = SECTIONS.iter().flat_map(|(kind, word)| {
        let entries = resolved.components(*kind).iter();
        entries.map(move |entry| (entry, *word))
    });
    let is_own = |node| !resolved.document.reference_at.contains_key(&node);
    let (own, others): (Vec<_>, Vec<_>) = components.partition(|(entry, _)| is_own(entry.value));
    let own = own.into_iter().chain(swagger_bodies(source));
    let own = own.map(|(entry, word)| Wanted::of(source, &entry.key, word, entry.value));
    let others = others.into_iter().filter_map(|(entry, word)| {
        let node = resolved.follow(entry.value)?;
        Some(Wanted::of(source, &entry.key, word, node))
    });
    let references = resolved.document.references.iter();
    let elsewhere = references.filter_map(|reference| {
        let (_, word) = SECTIONS.iter().find(|(kind, _)| *kind == reference.kind)?;
        let node = resolved.follow(reference.names?)?;
        let (key, _) = super::elsewhere(source, node, reference.text)?;
        // A status is no name.
        let is_name = !key.starts_with(|first: char| first.is_ascii_digit());
        is_name.then(|| Wanted::of(source, &key, word, node))
    });
    let mut seen = HashSet::new();
    let mut wanted = Vec::new();
    for mut list in [
        own.collect::<Vec<_>>(),
        others.collect(),
        elsewhere.collect(),
    ] {
        list.sort();
        list.retain(|one| seen.insert(one.node));
        wanted.extend(list);
    }
    wanted
}

/// The parameters in `body` that operations share in Swagger 2.0: a body is made of each.
fn swagger_bodies(source: &Source) -> impl Iterator<Item = (&Entry, &'static str)> {
    let root = source.root().map(|root| source.written(root));
    let parameters = root.and_then(|root| source.get(root, "parameters"));
    let parameters = parameters.map_or(&[][..], |parameters| source.entries(parameters));
    let is_body = |node| {
        let place = source.get(node, "in");
        place.and_then(|place| source.string(place)) == Some("body")
    };
    let bodies = parameters.iter().filter(move |entry| is_body(entry.value));
    bodies.map(|entry| (entry, "body"))
}

/// What tells names apart in Rust.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
