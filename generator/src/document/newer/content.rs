//! What is within a text: `contentEncoding`, `contentMediaType` and `contentSchema`.

use crate::diagnostic::{Severity, codes};
use crate::source::{NodeId, Value};

use super::super::checked::media::is_json;
use super::{Entries, Rewrite};

impl Rewrite<'_, '_> {
    /// `contentEncoding` and `contentMediaType`: a format, where there is one for it.
    pub(super) fn content(&mut self, node: NodeId, made: &mut Entries) {
        if made.iter().any(|(name, _)| name == "format") {
            return;
        }
        let text = |key| {
            let value = self.source.get(node, key)?;
            Some((self.source.string(value)?.to_ascii_lowercase(), value))
        };
        let (format, of) = match (text("contentEncoding"), text("contentMediaType")) {
            (Some((encoding, of)), _) if encoding == "base64" => ("byte", of),
            (Some((encoding, of)), _) if encoding == "base64url" => ("base64url", of),
            // No encoding: the bytes themselves.
            (Some((encoding, of)), _) if encoding == "binary" => ("binary", of),
            (None, Some((media, of))) if !media.starts_with("text/") && !media.contains("json") => {
                ("binary", of)
            }
            _ => return,
        };
        made.push(("format".to_owned(), self.source.make_text(format, of)));
    }

    /// `contentSchema`: it stays where a text alone has JSON in it.
    pub(super) fn json_text(&mut self, node: NodeId, made: &mut Entries) {
        let Some(entry) = self.entry(node, "contentSchema") else {
            return;
        };
        self.later_word(&entry);
        let made_of = |key| {
            made.iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| *value)
        };
        let kind = made_of("type").and_then(|kind| self.source.string(kind));
        let is_text = kind == Some("string");
        let other = ["format", "enum", "contentEncoding"];
        let is_plain = !other.into_iter().any(|key| made_of(key).is_some());
        match self.json_within(node).filter(|_| is_text && is_plain) {
            Some(content) => {
                let content = self.schema(content);
                made.push(("contentSchema".to_owned(), content));
            }
            None => {
                let message = "this is taken as a text: only JSON is read by a schema, in a `string` with a `contentMediaType` that says so";
                self.find(
                    Severity::Note,
                    codes::IGNORED_KEYWORD,
                    message.to_owned(),
                    entry.value,
                );
            }
        }
    }

    /// The schema of the JSON that a text holds.
    pub(super) fn json_within(&self, text: NodeId) -> Option<NodeId> {
        let media = self.source.get(text, "contentMediaType")?;
        let media = self.source.string(media)?.to_ascii_lowercase();
        let media = media.split(';').next().unwrap_or_default().trim();
        let content = self.source.get(text, "contentSchema")?;
        let is_schema = matches!(
            self.source.value(content),
            Value::Mapping(_) | Value::Boolean(true)
        );
        (is_schema && is_json(media)).then_some(content)
    }
}
