//! References to an object of another kind than belongs there: a schema where
//! an answer belongs is the schema of its body.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source};

use super::super::grammar::Kind;
use super::super::target;
use super::{Wrong, instead, object, refer};

pub(super) fn rewrite(
    source: &mut Source,
    wrong: &Wrong,
    target: NodeId,
    kind: Kind,
    found: &mut Diagnostics,
) {
    let Some((made, taken)) = meant(source, wrong, target, kind) else {
        return;
    };
    let text = source.string(wrong.text).unwrap_or_default();
    let (wanted, kind) = (wrong.wanted.name(), kind.name());
    let message = format!("{wanted} belongs here, and `{text}` is {kind}; taken as {taken}");
    let finding = Diagnostic::new(Severity::Repair, codes::WRONG_REFERENCE, message);
    instead(source, wrong, made, finding, found);
}

/// What is meant instead, and how to say that.
fn meant(
    source: &mut Source,
    wrong: &Wrong,
    target: NodeId,
    kind: Kind,
) -> Option<(NodeId, &'static str)> {
    let node = wrong.node;
    let text = source.string(wrong.text)?.to_owned();
    match (wrong.wanted, kind) {
        (Kind::Response | Kind::RequestBody, Kind::Schema) => {
            let reference = refer(source, &text, node);
            let media_type = object(source, "schema", reference, node);
            let content = object(source, "application/json", media_type, node);
            let made = message(source, wrong, target, content);
            Some((made, "JSON of this schema"))
        }
        (Kind::Header, Kind::Schema) => {
            let reference = refer(source, &text, node);
            let made = object(source, "schema", reference, node);
            Some((made, "a header of this schema"))
        }
        (Kind::Response, Kind::RequestBody) | (Kind::RequestBody, Kind::Response) => {
            let content = source.get(target, "content")?;
            let content = source.make_copy(content);
            let made = message(source, wrong, target, content);
            Some((made, "its content"))
        }
        (Kind::Schema, Kind::Response | Kind::RequestBody) => {
            let Some(content) = source.get(target, "content") else {
                return Some(no_schema(source, node));
            };
            let [media_type] = source.entries(content) else {
                return None;
            };
            let schema = source.get(media_type.value, "schema")?;
            let key = media_type.key.replace('~', "~0").replace('/', "~1");
            let pointers = [
                format!("{text}/content/{key}/schema"),
                format!("{text}/schema"),
            ];
            Some((schema_at(source, wrong, schema, &pointers), "its schema"))
        }
        (Kind::Schema, Kind::MediaType | Kind::Parameter | Kind::Header) => {
            let schema = source.get(target, "schema")?;
            let pointers = [format!("{text}/schema")];
            Some((schema_at(source, wrong, schema, &pointers), "its schema"))
        }
        // `$ref: ''`
        (Kind::Schema, Kind::Document) => Some((anything(source, node), "any value")),
        _ => None,
    }
}

/// A reference to a schema by the pointer that leads to it. What was made of words of Swagger 2.0 may
/// stand nowhere.
fn schema_at(source: &mut Source, wrong: &Wrong, schema: NodeId, pointers: &[String]) -> NodeId {
    let leads = |pointer: &&String| target(source, wrong.text, pointer) == Some(schema);
    match pointers.iter().find(leads) {
        Some(pointer) => refer(source, pointer, wrong.node),
        None => source.make_copy(schema),
    }
}

/// What a schema is that stands for an answer without a body: none, so that the answer has no body either.
fn no_schema(source: &mut Source, node: NodeId) -> (NodeId, &'static str) {
    let media_type = source.parent(node);
    let content = media_type.and_then(|media_type| source.parent(media_type));
    let key = |node| source.key(node).map(|entry| &*entry.key);
    match content.filter(|content| key(*content) == Some("content")) {
        Some(content) => {
            let nothing = anything(source, content);
            source.put_in_place(content, nothing);
            (anything(source, node), "no body")
        }
        None => (anything(source, node), "any value"),
    }
}

fn anything(source: &mut Source, of: NodeId) -> NodeId {
    source.make_object(Vec::new(), of)
}

/// An answer or a body with this content.
fn message(source: &mut Source, wrong: &Wrong, target: NodeId, content: NodeId) -> NodeId {
    let mut entries = vec![("content".to_owned(), content)];
    if wrong.wanted == Kind::Response {
        let description = match source.get(target, "description") {
            Some(written) => source.make_copy(written),
            None => source.make_text("", wrong.node),
        };
        entries.push(("description".to_owned(), description));
    }
    source.make_object(entries, wrong.node)
}
