//! What newer versions allow to leave out, and where they have a place that
//! 3.0 does not have.

use crate::source::{NodeId, Value};

use super::super::grammar::Kind;
use super::super::version::Version;
use super::{Entries, Rewrite};

impl Rewrite<'_, '_> {
    /// Adds what an object of 3.0 must have and one of this version need not.
    pub(super) fn complete(&mut self, node: NodeId, kind: Kind, made: &mut Entries) {
        if self.version == Version::V30 {
            return;
        }
        let has = |made: &Entries, key: &str| made.iter().any(|(name, _)| name == key);
        match kind {
            Kind::Document if !has(made, "paths") => {
                let other = ["webhooks", "components"].iter().any(|key| has(made, key));
                if other {
                    made.push((
                        "paths".to_owned(),
                        self.source.make_object(Vec::new(), node),
                    ));
                }
            }
            Kind::Operation if !has(made, "responses") => {
                let responses = self.source.make_object(Vec::new(), node);
                made.push(("responses".to_owned(), responses));
            }
            Kind::Response if self.version == Version::V32 && !has(made, "description") => {
                let text = match self.source.get(node, "summary") {
                    Some(summary) => self.source.make_copy(summary),
                    None => self.source.make_text("", node),
                };
                made.push(("description".to_owned(), text));
            }
            Kind::Parameter => self.query_string(node, made),
            _ => {}
        }
    }

    /// `in: querystring`: the pairs of a form are those of an object in the query.
    fn query_string(&mut self, node: NodeId, made: &mut Entries) {
        let location = self.source.get(node, "in");
        let Some(location) =
            location.filter(|location| self.source.string(*location) == Some("querystring"))
        else {
            return;
        };
        let form = made
            .iter()
            .find(|(key, _)| key == "content")
            .and_then(|(_, content)| {
                let form = self
                    .source
                    .get(*content, "application/x-www-form-urlencoded")?;
                self.source.get(form, "schema")
            });
        let Some(schema) = form else {
            return;
        };
        made.retain(|(key, _)| key != "in" && key != "content");
        made.push(("in".to_owned(), self.source.make_text("query", location)));
        made.push(("style".to_owned(), self.source.make_text("form", location)));
        made.push((
            "explode".to_owned(),
            self.source.make_boolean(true, location),
        ));
        made.push(("schema".to_owned(), schema));
    }

    /// Whether something is an object.
    pub(super) fn is_object(&self, node: NodeId) -> bool {
        matches!(self.source.value(node), Value::Mapping(_))
    }
}
