//! The other files of a description: each that a `$ref` names and that lies
//! beside the one that names it, or somewhere below or above.
//!
//! Nothing is fetched from a network, no absolute path is followed, and only
//! files that are called YAML or JSON are opened, so that no description can
//! have another file shown. One that cannot be read is no finding here:
//! perhaps nothing needs it.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Diagnostics, Severity};

use super::{NodeId, Source, Value};

/// Descriptions of many files have hundreds.
const FILES: usize = 20_000;

/// A file larger than this is no part of a description.
const BYTES: u64 = 256 * 1024 * 1024;

/// Reads the files that are referred to, and those that they refer to.
pub(super) fn gather(source: &mut Source, found: &mut Diagnostics) {
    let mut next = 0;
    while next < source.nodes.len() {
        let node = NodeId::from_index(next);
        next += 1;
        let named = document(source, node).filter(|_| !source.aside.contains(&node));
        let Some((from, name)) = named else {
            continue;
        };
        if source.opened.contains_key(&(from, name.clone())) {
            continue;
        }
        let file = open(source, from, &name, found);
        source.opened.insert((from, name), file);
    }
}

/// The file that a `$ref` names, and the file that it stands in.
fn document(source: &Source, node: NodeId) -> Option<(usize, Box<str>)> {
    let Value::Mapping(mapping) = source.value(node) else {
        return None;
    };
    let text = source.string(mapping.get("$ref")?.value)?;
    let (document, _) = text.split_once('#').unwrap_or((text, ""));
    let local = !document.is_empty() && !document.contains("://") && !document.contains('\0');
    local.then(|| (source.file_of(node), document.into()))
}

fn open(source: &mut Source, from: usize, name: &str, found: &mut Diagnostics) -> Option<usize> {
    let path = beside(source.files[from].path(), name)?;
    let called = path.extension()?.to_str()?.to_ascii_lowercase();
    if !matches!(called.as_str(), "yaml" | "yml" | "json") {
        return None;
    }
    if let Some(known) = source.files.iter().position(|file| *file.path() == path) {
        return Some(known);
    }
    // Nothing that never ends, such as a device.
    let metadata = fs::metadata(&path).ok()?;
    if !metadata.is_file() || metadata.len() > BYTES || source.files.len() >= FILES {
        return None;
    }
    let bytes = fs::read(&path).ok()?;
    let mut own = Diagnostics::new();
    let file = source.add(&path, bytes, &mut own);
    found.extend(own.into_iter().map(|mut finding| {
        // The description itself can be read.
        finding.severity = finding.severity.min(Severity::Error);
        finding
    }));
    Some(file)
}

/// A path relative to a file, without steps back where that is possible.
fn beside(file: &Path, name: &str) -> Option<PathBuf> {
    let name = Path::new(name);
    let mut path = file.parent().map(Path::to_owned).unwrap_or_default();
    for step in name.components() {
        match step {
            Component::Normal(step) => path.push(step),
            Component::CurDir => {}
            Component::ParentDir => match path.components().next_back() {
                Some(Component::Normal(_)) => {
                    path.pop();
                }
                _ => path.push(".."),
            },
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}
