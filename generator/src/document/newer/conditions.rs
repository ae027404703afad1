//! Properties that only some values have: what `then`, `else` and
//! `dependentSchemas` add. Nobody asks which of the conditions hold, so all of
//! these properties are optional ones.

use indexmap::IndexMap;

use crate::source::NodeId;

use super::super::version::Version;
use super::{Entries, Rewrite};

impl Rewrite<'_, '_> {
    /// Adds the properties of the branches that the schema itself does not have.
    pub(super) fn conditions(&mut self, node: NodeId, made: &mut Entries) {
        let said = self.said_by_branches(node);
        if said.is_empty() || self.version == Version::V30 {
            return;
        }
        let at = made.iter().position(|(name, _)| name == "properties");
        let own = at.map(|at| made[at].1);
        let entries = own.map(|own| self.entries(own)).unwrap_or_default();
        let mut all: Entries = entries
            .iter()
            .map(|entry| (entry.key.to_string(), entry.value))
            .collect();
        for (name, schemas) in said {
            if !all.iter().any(|(known, _)| *known == name) {
                let schema = self.any_of_them(&schemas, schemas[0]);
                all.push((name, schema));
            }
        }
        let all = self.source.make_object(all, own.unwrap_or(node));
        match at {
            Some(at) => made[at].1 = all,
            None => made.push(("properties".to_owned(), all)),
        }
    }

    /// The properties of all branches, each with its schemas.
    fn said_by_branches(&self, node: NodeId) -> IndexMap<String, Vec<NodeId>> {
        let branches = ["then", "else"];
        let branches = branches.iter().filter_map(|key| self.source.get(node, key));
        let dependent = self.source.get(node, "dependentSchemas");
        let dependent = dependent.map(|dependent| self.entries(dependent));
        let dependent = dependent.into_iter().flatten().map(|entry| entry.value);
        let mut said: IndexMap<String, Vec<NodeId>> = IndexMap::new();
        for branch in branches.chain(dependent) {
            let Some(properties) = self.source.get(branch, "properties") else {
                continue;
            };
            for entry in self.entries(properties) {
                if !self.is_denied(entry.value) {
                    let schemas = said.entry(entry.key.to_string()).or_default();
                    schemas.push(entry.value);
                }
            }
        }
        said
    }
}
