//! Paths and operations.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::source::{NodeId, Value};

use super::super::grammar::Kind;
use super::{Entries, Rewrite};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

impl Rewrite<'_, '_> {
    /// A path, whose operations take over what it says of bodies.
    pub(super) fn path_item(&mut self, node: NodeId, schemes: &[String]) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        if let Some(reference) = self.reference(node, Kind::PathItem) {
            return reference;
        }
        let shared = self.parameters(node);
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let value = match &*entry.key {
                "parameters" => self.kept_parameters(entry.value),
                method if METHODS.contains(&method) => {
                    self.operation(entry.value, &shared, schemes)
                }
                _ => self.source.make_copy(entry.value),
            };
            made.push((entry.key.to_string(), value));
        }
        let made = self.source.make_object(made, node);
        self.source.stand_for(node, made);
        made
    }

    /// The list under `parameters`, if it is one.
    fn parameters(&self, owner: NodeId) -> Vec<NodeId> {
        let list = self.source.get(owner, "parameters");
        list.map_or_else(Vec::new, |list| self.source.items(list).to_vec())
    }

    /// `parameters` without those that are bodies.
    fn kept_parameters(&mut self, list: NodeId) -> NodeId {
        if !matches!(self.source.value(list), Value::Sequence(_)) {
            return self.source.make_copy(list);
        }
        let items = self.source.items(list).to_vec();
        let kept = items.into_iter().filter(|item| !self.is_body(*item));
        let kept: Vec<_> = kept.collect();
        let kept = kept.into_iter().map(|item| self.parameter(item)).collect();
        self.source.make_list(kept, list)
    }

    fn operation(&mut self, node: NodeId, shared: &[NodeId], schemes: &[String]) -> NodeId {
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        let produces = self.media_types(node, "produces");
        let produces = produces.unwrap_or_else(|| self.produces.clone());
        let mut made = Entries::new();
        for entry in self.entries(node) {
            let value = match &*entry.key {
                "consumes" | "produces" | "schemes" => continue,
                "parameters" => self.kept_parameters(entry.value),
                "responses" => self.map(entry.value, |rewrite, answer| {
                    if answer.key.starts_with("x-") {
                        return rewrite.source.make_copy(answer.value);
                    }
                    rewrite.response(answer.value, &produces)
                }),
                _ => self.source.make_copy(entry.value),
            };
            made.push((entry.key.to_string(), value));
        }
        if let Some(body) = self.request_body(node, shared) {
            made.push(("requestBody".to_owned(), body));
        }
        made.extend(self.own_servers(node, schemes));
        let made = self.source.make_object(made, node);
        self.source.stand_for(node, made);
        made
    }

    /// The body: of a parameter in `body`, or of all in `formData`; an
    /// operation's own come before those of its path.
    fn request_body(&mut self, operation: NodeId, shared: &[NodeId]) -> Option<NodeId> {
        let mut own = self.parameters(operation);
        own.retain(|node| self.is_body(*node));
        let mut all: Vec<NodeId> = own.into_iter().map(|node| self.follow(node)).collect();
        for node in shared.iter().filter(|node| self.is_body(**node)) {
            let node = self.follow(*node);
            let same = |other: &NodeId| {
                let equal = |key| self.text(*other, key) == self.text(node, key);
                // There is one body only.
                equal("in") && (equal("name") || self.is_in_body(*other))
            };
            if !all.iter().any(same) {
                all.push(node);
            }
        }
        let consumes = self.media_types(operation, "consumes");
        let consumes = consumes.unwrap_or_else(|| self.consumes.clone());
        let (bodies, fields): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|node| self.is_in_body(*node));
        for node in bodies.iter().skip(1) {
            let message = "an operation has one parameter in `body`; this one is left out";
            self.several_bodies(Severity::Note, message, *node);
        }
        match (bodies.first(), fields.first()) {
            (Some(body), Some(field)) => {
                let message = "an operation has a parameter in `body`, or some in `formData`; taken as two media types";
                self.several_bodies(Severity::Repair, message, *field);
                Some(self.body_or_form(*body, &fields, &consumes))
            }
            (Some(body), None) => Some(self.body(*body, &consumes)),
            (None, _) => self.form(&fields, &consumes),
        }
    }

    fn several_bodies(&mut self, severity: Severity, message: &str, node: NodeId) {
        let place = self.source.place(node);
        let finding = Diagnostic::new(severity, codes::SEVERAL_BODIES, message);
        self.found.push(finding.at(place));
    }

    fn is_in_body(&self, node: NodeId) -> bool {
        self.text(node, "in").as_deref() == Some("body")
    }
}
