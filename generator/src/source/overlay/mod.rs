//! Overlays, after the OpenAPI Overlay Specification 1.0 and 1.1: changes to a
//! description that somebody else keeps, made before anything else looks at it.
//!
//! A value that an overlay adds stands where the overlay has it, so findings
//! show that file. An overlay that cannot be applied is fatal: nothing can be
//! said of a description that is not the one that was meant.

mod action;
mod change;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, codes};

use super::Source;
use super::copies::Copies;
use super::json_path::Steps;
use super::tree::{NodeId, Value};

impl Source {
    /// Changes the description by overlays, one after the other; each is a path and what
    /// stands in the file.
    pub fn apply(&mut self, overlays: Vec<(PathBuf, Vec<u8>)>, found: &mut Diagnostics) {
        let mut run = Overlays {
            steps: Steps::new(self.len()),
            source: self,
            found,
            copies: Copies::new(),
            version: Version::V10,
            removed: HashSet::new(),
            exhausted: false,
        };
        for (path, bytes) in overlays {
            run.file(&path, bytes);
        }
        let removed = run.removed;
        // What is no longer there is nobody's concern.
        found.retain(|finding| {
            let node = finding.place.and_then(|place| place.node);
            !node.is_some_and(|node| removed.contains(&node))
        });
        self.aside.extend(removed);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Version {
    V10,
    V11,
}

/// The state of a run.
struct Overlays<'s, 'd> {
    source: &'s mut Source,
    found: &'d mut Diagnostics,
    /// How much all of them may add.
    copies: Copies,
    /// How much work all of them may be.
    steps: Steps,
    /// Of the overlay that is applied.
    version: Version,
    /// The values that were taken away.
    removed: HashSet<NodeId>,
    /// Whether something was too much, so that nothing else is tried.
    exhausted: bool,
}

impl Overlays<'_, '_> {
    fn file(&mut self, path: &Path, bytes: Vec<u8>) {
        let mut found = Diagnostics::new();
        let first = self.source.nodes.len();
        let file = self.source.add(path, bytes, &mut found);
        let added = (first..self.source.nodes.len()).map(NodeId::from_index);
        self.source.overlays.insert(file);
        self.source.aside.extend(added);
        self.found.extend(found.into_iter().map(|mut finding| {
            if finding.severity == Severity::Error {
                finding.severity = Severity::Fatal;
            }
            finding
        }));
        if let (Some(overlay), Some(root)) = (self.source.roots[file], self.source.root) {
            self.overlay(overlay, root);
        }
    }

    fn overlay(&mut self, overlay: NodeId, root: NodeId) {
        if !self.is_overlay(overlay) {
            return;
        }
        self.keys(
            overlay,
            "an overlay",
            &["overlay", "info", "extends", "actions"],
        );
        self.info(overlay);
        self.extends(overlay);
        let Some(actions) = self.source.get(overlay, "actions") else {
            let message = "an overlay must have `actions`";
            return self.refuse(codes::MISSING_KEYWORD, message, overlay);
        };
        let Value::Sequence(items) = self.source.value(actions) else {
            return self.refuse_kind(actions, "`actions`", "a list");
        };
        for action in items.clone() {
            if !self.exhausted {
                self.action(action, root);
            }
        }
    }

    /// Whether it says that it is one, of a version that is known.
    fn is_overlay(&mut self, overlay: NodeId) -> bool {
        let Some(version) = self.source.get(overlay, "overlay") else {
            let message = "this is no overlay: there is no `overlay` keyword";
            self.refuse(codes::NOT_OVERLAY, message, overlay);
            return false;
        };
        let written = match self.source.value(version) {
            Value::String(text) | Value::Number(text) => text.to_string(),
            _ => String::new(),
        };
        let is = |name: &str| {
            let rest = written.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.version = match (is("1.0"), is("1.1")) {
            (true, _) => Version::V10,
            (_, true) => Version::V11,
            _ => {
                let message = format!("Overlay `{written}` cannot be read; 1.0 and 1.1 can");
                self.refuse(codes::UNSUPPORTED_VERSION, &message, version);
                return false;
            }
        };
        if matches!(self.source.value(version), Value::Number(_)) {
            let message =
                format!("`overlay` takes a string, and this is a number; taken as `{written}`");
            self.find(Severity::Repair, codes::WRONG_KIND, &message, version);
        }
        true
    }

    fn info(&mut self, overlay: NodeId) {
        let info = self.source.get(overlay, "info");
        let holder = info.unwrap_or(overlay);
        for name in ["title", "version"] {
            if info.is_none_or(|info| self.source.get(info, name).is_none()) {
                let message =
                    format!("the `info` of an overlay must have `{name}`; taken as empty");
                self.find(Severity::Repair, codes::MISSING_KEYWORD, &message, holder);
            }
        }
    }

    /// `extends` that names another file than the one that is changed.
    fn extends(&mut self, overlay: NodeId) {
        let Some(extends) = self.source.get(overlay, "extends") else {
            return;
        };
        let Some(name) = self.source.string(extends).map(str::to_owned) else {
            return self.refuse_kind(extends, "`extends`", "a string");
        };
        // Where an address leads cannot be told.
        if name.contains("://") {
            return;
        }
        let described = self.source.files[0].path();
        let same = Path::new(&name).file_name() == described.file_name();
        if !same {
            let described = described.display();
            let message = format!("this overlay is for `{name}`, and is applied to `{described}`");
            self.find(Severity::Note, codes::OTHER_DESCRIPTION, &message, extends);
        }
    }

    /// Keys that mean nothing: left alone, or slips; whether there are none of these.
    fn keys(&mut self, node: NodeId, what: &str, known: &[&str]) -> bool {
        let mut clear = true;
        for entry in self.source.entries(node).to_vec() {
            let key = &*entry.key;
            if key.starts_with("x-") || known.contains(&key) {
                continue;
            }
            let near = nearest(key, known.iter().copied());
            clear &= near.is_none();
            let message = format!("`{key}` is not a keyword of {what}");
            let severity = if near.is_some() {
                Severity::Fatal
            } else {
                Severity::Note
            };
            let place = self.source.key_place(entry.value);
            let finding = Diagnostic::new(severity, codes::UNKNOWN_KEYWORD, message).at(place);
            let finding = finding.help("it is left alone; extensions begin with `x-`");
            self.found.push(finding.nearest(near));
        }
        clear
    }

    /// Something is too much.
    fn exhaust(&mut self, code: Code, message: &str, node: NodeId) {
        self.exhausted = true;
        self.refuse(code, message, node);
    }

    fn refuse_kind(&mut self, node: NodeId, what: &str, wanted: &str) {
        let kind = self.source.value(node).kind();
        let message = format!("{what} takes {wanted}, and this is {kind}");
        self.refuse(codes::WRONG_KIND, &message, node);
    }

    fn refuse(&mut self, code: Code, message: &str, node: NodeId) {
        self.find(Severity::Fatal, code, message, node);
    }

    fn find(&mut self, severity: Severity, code: Code, message: &str, node: NodeId) {
        let place = self.source.place(node);
        self.found
            .push(Diagnostic::new(severity, code, message).at(place));
    }
}
