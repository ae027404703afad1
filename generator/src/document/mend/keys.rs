//! Keys that are written in another way.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::source::{Entry, NodeId};

use super::super::grammar::Kind;
use super::super::special::{braces_match, has_dots};
use super::super::version::Version;
use super::{Mend, braces};

impl Mend<'_, '_> {
    /// Gives the keys of an object the names that they are meant to have.
    pub(super) fn keys(&mut self, node: NodeId, kind: Kind) {
        for index in 0..self.source.entries(node).len() {
            let entry = self.source.entries(node)[index].clone();
            let meant = match kind {
                Kind::Responses => default(&entry),
                Kind::Paths => self.path(&entry),
                _ => None,
            };
            // Since 3.1, any word may stand in a schema.
            let any_word = kind == Kind::Schema && self.version > Version::V30;
            let meant = meant.or_else(|| keyword(&entry, kind).filter(|_| !any_word));
            let Some(meant) = meant.filter(|meant| self.source.get(node, meant).is_none()) else {
                continue;
            };
            let code = match kind {
                Kind::Responses => codes::BAD_STATUS,
                Kind::Paths => codes::BAD_PATH,
                _ => codes::UNKNOWN_KEYWORD,
            };
            let message = format!("`{}` is written `{meant}`; taken as that", entry.key);
            let place = self.source.key_place(entry.value);
            let finding = Diagnostic::new(Severity::Repair, code, message).at(place);
            self.found.push(finding.help(format!("write `{meant}`")));
            self.source.rename(node, index, &meant);
        }
    }

    /// `pets/{petId}`, `/pets/{petId`, `/pets/./{petId}`
    fn path(&self, entry: &Entry) -> Option<String> {
        let mut path = with_slash(entry).unwrap_or_else(|| entry.key.to_string());
        if !path.starts_with('/') {
            return None;
        }
        if !braces_match(&path) {
            path = braces::mended(&path, |name| self.is_declared(entry.value, name));
        }
        if has_dots(&path) {
            path = without_dots(&path);
        }
        (path != *entry.key).then_some(path)
    }

    /// Whether a path or one of its operations has a path parameter of this name.
    fn is_declared(&self, item: NodeId, name: &str) -> bool {
        let operations = self.source.entries(item).iter();
        let mut holders = operations.map(|entry| entry.value).chain([item]);
        holders.any(|holder| {
            let mut parameters = self.source.items_of(holder, "parameters").iter();
            parameters.any(|parameter| {
                let text = |key| self.source.string(self.source.get(*parameter, key)?);
                text("in") == Some("path") && text("name") == Some(name)
            })
        })
    }
}

/// `operationID`, `GET`
fn keyword(entry: &Entry, kind: Kind) -> Option<String> {
    let grammar = kind.grammar();
    if grammar.pattern.is_some() || grammar.keyword(&entry.key).is_some() {
        return None;
    }
    let mut names = grammar.keywords.iter().map(|keyword| keyword.name);
    let meant = names.find(|name| name.eq_ignore_ascii_case(&entry.key))?;
    Some(meant.to_owned())
}

/// A path without the segments `.` and `..`, by which URLs are shortened.
fn without_dots(path: &str) -> String {
    let (path, rest) = path.split_at(path.find(['?', '#']).unwrap_or(path.len()));
    let mut kept = Vec::new();
    for segment in path.split('/').skip(1) {
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => kept.push(segment),
        }
    }
    let end = if path.ends_with("/.") || path.ends_with("/..") {
        "/"
    } else {
        ""
    };
    let path: String = kept.iter().map(|segment| format!("/{segment}")).collect();
    format!("{path}{end}{rest}")
}

/// `Default`
fn default(entry: &Entry) -> Option<String> {
    let is_other = entry.key.eq_ignore_ascii_case("default") && &*entry.key != "default";
    is_other.then(|| "default".to_owned())
}

fn with_slash(entry: &Entry) -> Option<String> {
    let begins = entry
        .key
        .starts_with(|first: char| first.is_ascii_alphanumeric() || first == '{' || first == '_');
    let is_path = begins && !entry.key.contains(':') && !entry.key.starts_with("x-");
    is_path.then(|| format!("/{}", entry.key))
}
