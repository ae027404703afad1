//! What goes back and forth: request bodies, answers, media types, headers.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{Content, ParameterSchemaOrContent};

use crate::document::checked::{Body, Encoding, Header, MediaType, Response, Status};
use crate::document::values;
use crate::source::NodeId;

use super::{Build, examples, extensions, parameter};

/// A request body.
pub(super) fn body(build: &mut Build<'_, '_>, node: NodeId) -> Option<Body> {
    let body = build.resolved.document.objects.bodies.get(&node)?;
    Some(Body {
        place: build.source().place(node),
        required: body.required,
        description: body.description.clone(),
        content: content(build, node, &body.content),
    })
}

/// An answer.
pub(super) fn response(
    build: &mut Build<'_, '_>,
    node: NodeId,
    status: Status,
) -> Option<Response> {
    let response = build.resolved.document.objects.responses.get(&node)?;
    let headers = response.headers.iter();
    let headers = headers.filter_map(|(name, header)| {
        let node = build.resolved.child(header)?;
        self::header(build, name, node)
    });
    let headers = headers.collect();
    Some(Response {
        place: build.source().place(node),
        status,
        description: response.description.clone(),
        headers,
        content: content(build, node, &response.content),
    })
}

fn header(build: &mut Build<'_, '_>, name: &str, node: NodeId) -> Option<Header> {
    let header = build.resolved.document.objects.headers.get(&node)?;
    let (schema, content) = match &header.format {
        ParameterSchemaOrContent::Schema(child) => {
            let schema = build.child(child);
            (Some(schema.unwrap_or_else(|| build.string(node))), None)
        }
        ParameterSchemaOrContent::Content(content) => {
            let media = content.first();
            let schema = media.and_then(|(_, media)| media.schema.as_ref());
            let schema = schema.and_then(|schema| build.child(schema));
            (schema, media.map(|(name, _)| media_type_name(name)))
        }
    };
    Some(Header {
        name: name.to_owned(),
        description: header.description.clone(),
        required: header.required,
        schema,
        content,
    })
}

/// A media type in lower case, without parameters.
pub(in crate::check) fn media_type_name(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

/// The media types of a body or an answer; of two that differ only in
/// parameters, the first.
fn content(build: &mut Build<'_, '_>, owner: NodeId, written: &Content) -> Vec<MediaType> {
    let source = build.source();
    let list = source.get(owner, "content");
    let mut content = Vec::new();
    let mut names = HashSet::new();
    for (name, media) in written {
        let node = list
            .and_then(|list| source.get(list, name))
            .unwrap_or(owner);
        let name = media_type_name(name);
        if !names.insert(name.clone()) {
            continue;
        }
        content.push(MediaType {
            place: source.place(node),
            name,
            schema: media.schema.as_ref().and_then(|schema| build.child(schema)),
            envelope: extensions::text(source, node, "x-envelope"),
            error_when: extensions::error_when(source, node),
            examples: examples::of(build.resolved, node),
            encoding: encoding(build, node, &media.encoding),
        });
    }
    content
}

fn encoding(
    build: &Build<'_, '_>,
    media: NodeId,
    written: &IndexMap<String, openapiv3::Encoding>,
) -> IndexMap<String, Encoding> {
    let source = build.source();
    let list = source.get(media, "encoding");
    let entries = written.iter().map(|(name, encoding)| {
        let node = list
            .and_then(|list| source.get(list, name))
            .unwrap_or(media);
        // `openapiv3` cannot tell `explode: false` from none.
        let explode = source.get(node, "explode");
        let encoding = Encoding {
            place: source.place(node),
            content_type: encoding.content_type.clone(),
            style: encoding.style.as_ref().map(parameter::query_style),
            explode: explode.and_then(|node| values::boolean(source, node).value()),
        };
        (name.clone(), encoding)
    });
    entries.collect()
}
