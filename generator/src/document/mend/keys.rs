//! Keys that are written in another way.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::source::{Entry, NodeId};

use super::super::grammar::Kind;
use super::Mend;

impl Mend<'_, '_> {
    /// Gives the keys of an object the names that they are meant to have.
    pub(super) fn keys(&mut self, node: NodeId, kind: Kind) {
        for index in 0..self.source.entries(node).len() {
            let entry = self.source.entries(node)[index].clone();
            let meant = match kind {
                Kind::PathItem => method(&entry),
                Kind::Responses => default(&entry),
                Kind::Paths => path(&entry),
                _ => None,
            };
            let Some(meant) = meant.filter(|meant| self.source.get(node, meant).is_none()) else {
                continue;
            };
            let code = match kind {
                Kind::PathItem => codes::UNKNOWN_KEYWORD,
                Kind::Responses => codes::BAD_STATUS,
                _ => codes::BAD_PATH,
            };
            let message = format!("`{}` is written `{meant}`; taken as that", entry.key);
            let place = self.source.key_place(entry.value);
            let finding = Diagnostic::new(Severity::Repair, code, message).at(place);
            self.found.push(finding.help(format!("write `{meant}`")));
            self.source.rename(node, index, &meant);
        }
    }
}

/// `GET`
fn method(entry: &Entry) -> Option<String> {
    const METHODS: &[&str] = &[
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let lower = entry.key.to_ascii_lowercase();
    (METHODS.contains(&&*lower) && lower != *entry.key).then_some(lower)
}

/// `Default`
fn default(entry: &Entry) -> Option<String> {
    let is_other = entry.key.eq_ignore_ascii_case("default") && &*entry.key != "default";
    is_other.then(|| "default".to_owned())
}

/// `pets/{petId}`
fn path(entry: &Entry) -> Option<String> {
    let begins = entry
        .key
        .starts_with(|first: char| first.is_ascii_alphanumeric() || first == '{' || first == '_');
    let is_path = begins && !entry.key.contains(':') && !entry.key.starts_with("x-");
    is_path.then(|| format!("/{}", entry.key))
}
