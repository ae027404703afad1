//! Keys that are written in another way.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::source::{Entry, NodeId};

use super::super::grammar::Kind;
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
            let meant = meant.or_else(|| keyword(&entry, kind));
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

    /// `pets/{petId}`, `/pets/{petId`
    fn path(&self, entry: &Entry) -> Option<String> {
        let whole = with_slash(entry);
        let path = whole.as_deref().unwrap_or(&entry.key);
        let is_path = path.starts_with('/');
        let mended = (is_path && !braces::match_up(path))
            .then(|| braces::mended(path, |name| self.is_declared(entry.value, name)));
        mended.or(whole)
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
