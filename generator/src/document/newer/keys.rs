//! Keys of objects that no property has: `patternProperties`.

use crate::diagnostic::{Severity, codes};
use crate::source::{NodeId, Value};

use super::{Entries, Rewrite};

impl Rewrite<'_, '_> {
    /// `patternProperties`: a map to any of their schemas.
    pub(super) fn patterns(&mut self, node: NodeId, made: &mut Entries) {
        let Some(entry) = self.entry(node, "patternProperties") else {
            return;
        };
        self.later_word(&entry);
        let patterns = self.entries(entry.value);
        let mut schemas: Vec<_> = patterns.iter().map(|entry| entry.value).collect();
        let other = self.source.get(node, "additionalProperties");
        schemas.extend(other.filter(|other| self.is_object(*other)));
        let message = "keys are not compared with these patterns: each key that no property has may hold any of the schemas";
        self.find(
            Severity::Note,
            codes::PATTERN_PROPERTIES,
            message.to_owned(),
            entry.value,
        );
        // Where any key may hold anything, those that a pattern fits are among them.
        if other.is_some_and(|other| matches!(self.source.value(other), Value::Boolean(true))) {
            return;
        }
        made.retain(|(name, _)| name != "additionalProperties");
        let values = self.any_of_them(&schemas, entry.value);
        made.push(("additionalProperties".to_owned(), values));
    }
}
