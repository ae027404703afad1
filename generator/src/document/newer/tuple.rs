//! `prefixItems`: a tuple, which has `items` as well where its length is not fixed. Where there are too many
//! places, it is a list of any of its items.

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
        if self.is_fixed(node, &places, further) {
            made.retain(|(name, _)| name != "minItems" && name != "maxItems");
            self.places(node, &entry, &places, made);
            return;
        }
        let rest = further.filter(|further| self.is_object(*further));
        let schemas: Vec<NodeId> = places.iter().copied().chain(rest).collect();
        let items = self.any_of_them(&schemas, entry.value);
        let is_plain = self.source.get(items, "oneOf").is_none();
        match is_plain || !self.has_room(&places) {
            true => self.any_place(&entry, items, is_plain, made),
            false => {
                self.places(node, &entry, &places, made);
                let rest = match rest {
                    Some(rest) => self.schema(rest),
                    None => self.source.make_object(Vec::new(), entry.value),
                };
                made.push(("items".to_owned(), rest));
                let most = made.iter().any(|(name, _)| name == "maxItems");
                if let Some(denied) = further.filter(|it| self.is_denied(*it) && !most) {
                    let count = self.source.make_count(places.len(), denied);
                    made.push(("maxItems".to_owned(), count));
                }
            }
        }
    }

    /// Whether a tuple has so many places, and each has a value.
    fn has_room(&self, places: &[NodeId]) -> bool {
        (1..=PLACES).contains(&places.len()) && !places.iter().any(|place| self.is_denied(*place))
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
        closed && count("minItems").is_some_and(|least| least >= length) && self.has_room(places)
    }

    fn places(&mut self, node: NodeId, entry: &Entry, places: &[NodeId], made: &mut Entries) {
        let places = places.iter().map(|place| self.schema(*place)).collect();
        let places = self.source.make_list(places, entry.value);
        made.push(("prefixItems".to_owned(), places));
        if self.source.get(node, "type").is_none() {
            let kind = self.source.make_text("array", entry.value);
            made.push(("type".to_owned(), kind));
        }
    }

    fn any_place(&mut self, entry: &Entry, items: NodeId, is_plain: bool, made: &mut Entries) {
        if !is_plain {
            let message = "this list has too many places, or one that takes no value: it is read as one whose items are of any of these schemas";
            let code = codes::APPROXIMATED_TUPLE;
            self.find(Severity::Note, code, message.to_owned(), entry.value);
        }
        made.push(("items".to_owned(), items));
    }
}
