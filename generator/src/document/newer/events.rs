//! Server-sent events: their `data` is a text, and what the text holds is what callers want.

use crate::source::NodeId;

use super::{Entries, Rewrite};

/// What an event has (OpenAPI 3.2, section 4.14.4).
const FIELDS: &[&str] = &["data", "event", "id", "retry"];

impl Rewrite<'_, '_> {
    /// Of an object that has the properties of an event and no others: `data` becomes what
    /// `contentSchema` says of its text, where that is JSON.
    pub(super) fn event_data(&mut self, node: NodeId, made: &mut Entries) {
        let Some(at) = made.iter().position(|(name, _)| name == "properties") else {
            return;
        };
        let properties = self.source.get(node, "properties");
        let properties = properties.map(|properties| self.entries(properties));
        let properties = properties.unwrap_or_default();
        if !properties.iter().all(|entry| FIELDS.contains(&&*entry.key)) {
            return;
        }
        let data = properties.iter().find(|entry| &*entry.key == "data");
        let Some(content) = data.and_then(|data| self.json_within(data.value)) else {
            return;
        };
        let content = self.schema(content);
        let mut changed = Entries::new();
        for entry in self.entries(made[at].1) {
            let value = match &*entry.key {
                "data" => content,
                _ => entry.value,
            };
            changed.push((entry.key.to_string(), value));
        }
        made[at].1 = self.source.make_object(changed, made[at].1);
    }
}
