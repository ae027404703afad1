//! `prefixItems`: a tuple where the length is fixed, and else a list of any of its items.

use crate::diagnostic::{Severity, codes};
use crate::source::{Entry, NodeId};

use super::super::values;
use super::{Entries, Rewrite};

/// How many places a tuple of the runtime has at most.
const PLACES: usize = 8;

impl Rewrite<'_, '_> {
    pub(super) fn tuple(&mut self, node: NodeId, made: &mut Entries) {
        // Drafts of JSON Schema before 2020-12 had the list under `items`.
        let old = self
            .entry(node, "items")
            .filter(|entry| self.is_list(entry.value));
        let is_old = old.is_some();
        let Some(entry) = self.entry(node, "prefixItems").or(old) else {
            return;
        };
        if &*entry.key == "items" {
            let message = "`items` takes a schema, and this is a list; taken as `prefixItems`";
            let code = codes::WRONG_KIND;
            self.find(Severity::Repair, code, message.to_owned(), entry.value);
        } else {
            self.later_word(&entry);
        }
        made.retain(|(name, _)| name != "items");
        let further = self
            .source
            .get(node, if is_old { "additionalItems" } else { "items" });
        let places = self.source.items(entry.value).to_vec();
        match self.is_fixed(node, &places, further) {
            true => self.places(node, &entry, &places, made),
            false => self.any_place(&entry, places, further, made),
        }
    }

    /// Whether a list has as many items as it has places, never fewer or more.
    fn is_fixed(&self, node: NodeId, places: &[NodeId], further: Option<NodeId>) -> bool {
        let count = |name| {
            let value = self.source.get(node, name)?;
            values::count(self.source, value).value().flatten()
        };
        let length = places.len() as u64;
        let closed = further.is_some_and(|further| self.is_denied(further))
            || count("maxItems").is_some_and(|most| most <= length);
        closed
            && count("minItems").is_some_and(|least| least >= length)
            && (1..=PLACES).contains(&places.len())
            && !places.iter().any(|place| self.is_denied(*place))
    }

    fn places(&mut self, node: NodeId, entry: &Entry, places: &[NodeId], made: &mut Entries) {
        made.retain(|(name, _)| name != "minItems" && name != "maxItems");
        let places = places.iter().map(|place| self.schema(*place)).collect();
        let places = self.source.make_list(places, entry.value);
        made.push(("prefixItems".to_owned(), places));
        if self.source.get(node, "type").is_none() {
            let kind = self.source.make_text("array", entry.value);
            made.push(("type".to_owned(), kind));
        }
    }

    fn any_place(
        &mut self,
        entry: &Entry,
        mut schemas: Vec<NodeId>,
        further: Option<NodeId>,
        made: &mut Entries,
    ) {
        schemas.extend(further.filter(|further| self.is_object(*further)));
        let items = self.any_of_them(&schemas, entry.value);
        if self.source.get(items, "oneOf").is_some() {
            let message = "the length of this list is not fixed: it is read as one whose items are of any of these schemas";
            let code = codes::APPROXIMATED_TUPLE;
            self.find(Severity::Note, code, message.to_owned(), entry.value);
        }
        made.push(("items".to_owned(), items));
    }
}
